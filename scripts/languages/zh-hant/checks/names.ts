import type { Place } from '../../message.ts';
import { languageNames } from '../language-names.ts';

/** `中文annual-2025/zh-hant/0-preface.mdx:12`. */
export const placeIn = ({ lang, at }: Place): string => `${languageNames[lang]}${at}`;

/** `<Figure>、<Note>和<Allow>`. */
export const listed = (items: readonly string[]): string => new Intl.ListFormat('zh-Hant').format(items);

const DANGERS: Record<string, string> = {
  'a script': '指令碼',
  'a link': '連結',
  'foreign elements': '外來元素',
  'an event handler': '事件處理',
  'an address of something else': '指向別處的位址',
  'a style that fetches something': '要取別的檔案的樣式',
  'another encoding than UTF-8': 'UTF-8以外的編碼',
  'entities of its own': '自訂實體',
};

/** What an SVG holds that it may not: see scripts/files/svg.ts. */
export const dangersIn = (found: readonly string[]): string => found.map((one) => DANGERS[one] ?? one).join('、');
