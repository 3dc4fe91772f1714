import type { Figure } from '../../tables/index.ts';
import { memoizeByObject } from '../../text/index.ts';

/** What a function reads of a figure, read once: a form asks many times, and a figure never changes. */
export const remember = <T>(read: (figure: Figure) => T): ((figure: Figure) => T) => memoizeByObject(read);
