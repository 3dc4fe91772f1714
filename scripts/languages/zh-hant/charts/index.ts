import type { ChartWords } from '../../en/charts/index.ts';
import { describeWords } from './describe.ts';
import { formWords } from './forms.ts';
import { placeWords } from './places.ts';
import { requirementWords } from './requirements.ts';

export const chartWords: ChartWords = {
  notGiven: '未提供',
  source: '來源：',
  derived: '數值取自：',
  missing: '未提供：',
  unlisted: '其餘未列出',
  missingMark: '—：未提供',
  rest: /^(其他|其它|其餘)/,
  total:
    /^(?:.*(?:合計|總計|共計)|總和|總數|總額|總量|小計|總體|全部|全國|全省|全市|全區|全國平均|平均|平均值|均值)(?:（.*）)?$/,
  ofWhich: /^(?:其中|當中)/,
  afterNumber: /以上|左右/,
  describe: describeWords,
  requirements: requirementWords,
  places: placeWords,
  forms: formWords,
};
