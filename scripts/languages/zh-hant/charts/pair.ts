import type { PairWords } from '../../en/charts/pair.ts';

export const pairWords: PairWords = {
  chart: (one, two, head, count) => `兩幅並排的橫條圖，按${head}列出${one}和${two}，共${count}項。`,
};
