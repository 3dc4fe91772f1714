import type { Place } from '../../message.ts';
import { languageNames } from '../language-names.ts';

/** `中文annual-2025/zh/0-preface.mdx:12`. */
export const placeIn = ({ lang, at }: Place): string => `${languageNames[lang]}${at}`;

/** `<Figure>、<Note>和<Allow>`. */
export const listed = (items: readonly string[]): string => new Intl.ListFormat('zh-CN').format(items);

const DANGERS: Record<string, string> = {
  'a script': '脚本',
  'a link': '链接',
  'foreign elements': '外来元素',
  'an event handler': '事件处理',
  'an address of something else': '指向别处的地址',
  'a style that fetches something': '要取别的文件的样式',
  'another encoding than UTF-8': 'UTF-8以外的编码',
  'entities of its own': '自定义实体',
};

/** What an SVG holds that it may not: see scripts/files/svg.ts. */
export const dangersIn = (found: readonly string[]): string => found.map((one) => DANGERS[one] ?? one).join('、');
