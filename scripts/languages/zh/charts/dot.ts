import type { DotWords } from '../../en/charts/dot.ts';

export const dotWords: DotWords = {
  chart: (measures, head, count) => `点图，按${head}列出${measures.join('、')}，共${count}项。`,
  apart: (most, least) => `两者相差最大的是${most}，最小的是${least}。`,
};
