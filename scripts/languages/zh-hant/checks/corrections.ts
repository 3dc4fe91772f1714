import type { CheckMessages } from '../../check-messages.ts';
import { languageNames } from '../language-names.ts';

const named = (langs: readonly (keyof typeof languageNames)[]): string =>
  langs.map((lang) => languageNames[lang]).join('、');

export const corrections: CheckMessages['corrections'] = {
  twice: (id, line) => [`更正「${id}」已經有了，在第${line}行`, '一份報告內每個id只能出現一次', '給這一條換一個id'],
  tooEarly: (date, restated) => [
    `${date}早於本報告在本文庫首次發布的日期`,
    `應是${restated}（report.yaml裡的restated）或以後的日期`,
    '改正日期',
  ],
  otherLanguages: (was, is) => [
    `更正前是${named(was)}，更正後是${named(is)}`,
    'was和is應有相同的語言',
    '補上缺少的，或刪去沒有對應的',
  ],
  unchanged: ['更正後的文字與更正前相同', 'is應與was不同', '請改正'],
  revised: (file) => [
    '這裡寫了revised，而報告已有更正',
    `二者只能有一個：修訂日期就是${file}裡最近一條更正的日期`,
    '刪去這一行',
  ],
};
