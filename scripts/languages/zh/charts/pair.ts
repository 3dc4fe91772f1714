import type { PairWords } from '../../en/charts/pair.ts';

export const pairWords: PairWords = {
  chart: (one, two, head, count) => `两幅并排的条形图，按${head}列出${one}和${two}，共${count}项。`,
};
