import type { ChartWords } from '../../en/charts/index.ts';
import { describeWords } from './describe.ts';
import { formWords } from './forms.ts';
import { placeWords } from './places.ts';
import { requirementWords } from './requirements.ts';

export const chartWords: ChartWords = {
  notGiven: '未给出',
  source: '来源：',
  derived: '数值取自：',
  missing: '未给出：',
  unlisted: '其余未列出',
  missingMark: '—：未给出',
  rest: /^(其他|其它|其余)/,
  total:
    /^(?:.*(?:合计|总计|共计)|总和|总数|总额|总量|小计|总体|全部|全国|全省|全市|全区|全国平均|平均|平均值|均值)(?:（.*）)?$/,
  ofWhich: /^(?:其中|当中)/,
  afterNumber: /以上|左右/,
  describe: describeWords,
  requirements: requirementWords,
  places: placeWords,
  forms: formWords,
};
