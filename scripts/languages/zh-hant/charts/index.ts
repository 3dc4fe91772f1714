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
  afterNumber: /以上|左右/,
  describe: describeWords,
  requirements: requirementWords,
  places: placeWords,
  forms: formWords,
};
