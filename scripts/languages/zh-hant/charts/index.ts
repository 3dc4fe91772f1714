import type { ChartWords } from '../../en/charts/index.ts';
import { describeWords } from './describe.ts';
import { formWords } from './forms.ts';
import { requirementWords } from './requirements.ts';

export const chartWords: ChartWords = {
  source: '來源：',
  derived: '數值取自：',
  missing: '未提供：',
  unlisted: '其餘未列出',
  rest: /^(其他|其它|其餘)/,
  neutral: /^(?:\d+[.、]?\s*)?(?:中立|一般|普通|尚可|不確定|說不清|無意見|沒有變化|持平|大致不變|既不.*)$/,
  afterNumber: /以上|左右/,
  low: /下限|最低|最小/,
  high: /上限|最高|最大/,
  age: /年齡|歲/u,
  men: /男/u,
  women: /女/u,
  target: '目標',
  reference: '參照',
  breakMark: (label, note) => `${label}起不可比：${note}`,
  noZeroMark: '縱軸不從0開始。',
  openMark: (kinds) => `虛線輪廓：${kinds}`,
  status: { forecast: '預測', estimate: '估計', provisional: '初步數', revised: '修訂數', derived: '推算' },
  notGivenIn: (row, names) => `${row}：${names}未提供`,
  targetColumn: /目標/,
  between: (from, to) => `${from}至${to}`,
  describe: describeWords,
  requirements: requirementWords,
  forms: formWords,
};
