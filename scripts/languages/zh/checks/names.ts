import type { Lang } from '../../codes.ts';
import type { Place } from '../../message.ts';

/** The languages by name. */
export const languageNames: Record<Lang, string> = { zh: '中文', en: '英文' };

/** `中文ecommerce-2020/zh/0-preface.mdx:12`. */
export const placeIn = ({ lang, at }: Place): string => `${languageNames[lang]}${at}`;

/** `<Figure>、<Note>和<Allow>`. */
export const listed = (items: readonly string[]): string => new Intl.ListFormat('zh-CN').format(items);
