import type { PyramidWords } from '../../en/charts/pyramid.ts';

export const pyramidWords: PyramidWords = {
  chart: (names, head, count) => `金字塔图，按${head}列出${names.join('和')}，左右相对，同一把尺，共${count}项。`,
  negative: (row) => `chart="pyramid" 的0在正中，画不了“${row}”的负值`,
};
