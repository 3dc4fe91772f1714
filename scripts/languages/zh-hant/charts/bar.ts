import type { BarWords } from '../../en/charts/bar.ts';

export const barWords: BarWords = {
  chart: (measure, head, count) => `橫條圖，按${head}列出${measure}，共${count}項。`,
};
