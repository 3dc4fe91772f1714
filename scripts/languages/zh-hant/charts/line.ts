import type { LineWords } from '../../en/charts/line.ts';
import { range } from './describe.ts';

export const lineWords: LineWords = {
  chart: (names, first, last) =>
    `折線圖，${range(first, last)}的${names.length > 2 ? names.join('、') : names.join('和')}。`,
};
