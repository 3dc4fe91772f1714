import type { CheckMessages } from '../../check-messages.ts';
import { languageNames } from '../language-names.ts';

const named = (langs: readonly (keyof typeof languageNames)[]): string =>
  langs.map((lang) => languageNames[lang]).join('、');

export const corrections: CheckMessages['corrections'] = {
  twice: (id, line) => [`更正${id}已经有了，在第${line}行`, '一份报告内每个编号只能出现一次', '编号接在最后一条之后'],
  otherNumber: (id, expected) => [
    `这条更正的编号是${id}`,
    `应是${expected}：更正按先后编号，一条也不删去`,
    `写${expected}，或把删去的补回来`,
  ],
  outOfOrder: (date, before) => [
    `${date}早于上一条更正的日期${before}`,
    '更正按先后排列，最新的在最后',
    '改正日期，或移动这一条并重新编号',
  ],
  tooLate: (date) => [`${date}还没有到`, '应是更正正文的那一天', '改正日期'],
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
  revised: (last, file) => [
    `revised没有说出比最近一条更正（${file}，${last}）更多的内容`,
    '应是此后另有改动的日期',
    '删去这一行',
  ],
  notMade: (file) => [`${file}里还是这些文字，没有更正后的文字`, '应是正文里已经改好的更正', '改正文，或改这里的文字'],
  notInText: (file) => [`${file}里没有这些文字`, '应是正文里现在的数字', '照正文抄过来，或改正文'],
};
