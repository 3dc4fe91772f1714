import type { CheckMessages } from '../../check-messages.ts';
import { languageNames } from '../language-names.ts';

const named = (langs: readonly (keyof typeof languageNames)[]): string =>
  langs.map((lang) => languageNames[lang]).join('、');

export const corrections: CheckMessages['corrections'] = {
  twice: (id, line) => [`更正“${id}”已经有了，在第${line}行`, '一份报告内每个id只能出现一次', '给这一条换个id'],
  tooEarly: (date, first, key) => [
    `${date}早于本报告在本库首次发布的日期`,
    `应是${first}（report.yaml里的${key}）或以后的日期`,
    '改正日期',
  ],
  otherLanguages: (was, is) => [
    `更正前是${named(was)}，更正后是${named(is)}`,
    'was和is应有相同的语言',
    '补上缺少的，或删去没有对应的',
  ],
  unchanged: ['更正后的文字与更正前相同', 'is应与was不同', '请改正'],
  revised: (file) => [
    '这里写了revised，而报告已有更正',
    `二者只能有一个：修订日期就是${file}里最近一条更正的日期`,
    '删去这一行',
  ],
};
