import type { ChartWords } from '../../en/charts/index.ts';
import { describeWords } from './describe.ts';
import { formWords } from './forms.ts';
import { requirementWords } from './requirements.ts';

export const chartWords: ChartWords = {
  source: '来源：',
  derived: '数值取自：',
  missing: '未给出：',
  unlisted: '其余未列出',
  rest: /^(其他|其它|其余)/,
  neutral: /^(?:\d+[.、]?\s*)?(?:中立|一般|普通|尚可|不确定|说不清|无意见|没有变化|持平|基本不变|既不.*)$/,
  afterNumber: /以上|左右/,
  low: /下限|最低|最小/,
  high: /上限|最高|最大/,
  age: /年龄|岁/u,
  men: /男/u,
  women: /女/u,
  target: '目标',
  reference: '参照',
  breakMark: (label, note) => `${label}起不可比：${note}`,
  noZeroMark: '纵轴不从0开始。',
  openMark: (kinds) => `虚线轮廓：${kinds}`,
  status: { forecast: '预测', estimate: '估计', provisional: '初步数', revised: '修订数', derived: '推算' },
  notGivenIn: (row, names) => `${row}：${names}未给出`,
  targetColumn: /目标/,
  between: (from, to) => `${from}至${to}`,
  describe: describeWords,
  requirements: requirementWords,
  forms: formWords,
};
