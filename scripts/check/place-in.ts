import type { Place } from '../languages/index.ts';
import type { TextFile } from '../content/index.ts';

/** A line of a text, as messages about its translation name it. */
export const placeIn = ({ path }: TextFile, line: number): Place => ({ lang: path.lang, at: `${path.file}:${line}` });
