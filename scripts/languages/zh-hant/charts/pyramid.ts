import type { PyramidWords } from '../../en/charts/pyramid.ts';

export const pyramidWords: PyramidWords = {
  chart: (names, head, count) => `金字塔圖，按${head}列出${names.join('和')}，左右相對，同一把尺，共${count}項。`,
  negative: (row) => `chart="pyramid" 的0在正中，畫不了「${row}」的負值`,
};
