import type { CheckMessages } from '../../check-messages.ts';
import { languageNames } from '../language-names.ts';

const named = (langs: readonly (keyof typeof languageNames)[]): string =>
  langs.map((lang) => languageNames[lang]).join('、');

export const corrections: CheckMessages['corrections'] = {
  twice: (id, line) => [`更正${id}已經有了，在第${line}行`, '一份報告內每個編號只能出現一次', '編號接在最後一條之後'],
  otherNumber: (id, expected) => [
    `這條更正的編號是${id}`,
    `應是${expected}：更正按先後編號，一條也不刪去`,
    `寫${expected}，或把刪去的補回來`,
  ],
  outOfOrder: (date, before) => [
    `${date}早於上一條更正的日期${before}`,
    '更正按先後排列，最新的在最後',
    '改正日期，或移動這一條並重新編號',
  ],
  tooLate: (date) => [`${date}還沒有到`, '應是更正正文的那一天', '改正日期'],
  tooEarly: (date, first, key) => [
    `${date}早於本報告在本文庫首次發布的日期`,
    `應是${first}（report.yaml裡的${key}）或以後的日期`,
    '改正日期',
  ],
  otherLanguages: (was, is) => [
    `更正前是${named(was)}，更正後是${named(is)}`,
    'was和is應有相同的語言',
    '補上缺少的，或刪去沒有對應的',
  ],
  unchanged: ['更正後的文字與更正前相同', 'is應與was不同', '請改正'],
  revised: (last, file) => [
    `revised沒有說出比最近一條更正（${file}，${last}）更多的內容`,
    '應是此後另有改動的日期',
    '刪去這一行',
  ],
  notMade: (file) => [`${file}裡還是這些文字，沒有更正後的文字`, '應是正文裡已經改好的更正', '改正文，或改這裡的文字'],
  notInText: (file) => [`${file}裡沒有這些文字`, '應是正文裡現在的數字', '照正文抄過來，或改正文'],
};
