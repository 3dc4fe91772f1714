import type { Place } from '../../message.ts';
import { languageNames } from '../language-names.ts';

/** `the Chinese at annual-2025/zh/0-preface.mdx:12`. */
export const placeIn = ({ lang, at }: Place): string => `the ${languageNames[lang]} at ${at}`;

/** `<Figure>, <Note> and <Allow>`. */
export const listed = (items: readonly string[]): string => new Intl.ListFormat('en-GB').format(items);
