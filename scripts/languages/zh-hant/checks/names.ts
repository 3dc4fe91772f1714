import type { Place } from '../../message.ts';
import { languageNames } from '../language-names.ts';

/** `中文ecommerce-2020/zh-hant/0-preface.mdx:12`. */
export const placeIn = ({ lang, at }: Place): string => `${languageNames[lang]}${at}`;

/** `<Figure>、<Note>和<Allow>`. */
export const listed = (items: readonly string[]): string => new Intl.ListFormat('zh-Hant').format(items);
