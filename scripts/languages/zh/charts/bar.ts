import type { BarWords } from '../../en/charts/bar.ts';

export const barWords: BarWords = {
  chart: (measures, head, count) => `条形图，按${head}列出${measures.join('、')}，共${count}项。`,
};
