import type { DotWords } from '../../en/charts/dot.ts';

export const dotWords: DotWords = {
  chart: (measures, head, count) => `點圖，按${head}列出${measures.join('、')}，共${count}項。`,
  apart: (most, least) => `兩者相差最大的是${most}，最小的是${least}。`,
};
