import type { LineWords } from '../../en/charts/line.ts';
import { period } from './describe.ts';

export const lineWords: LineWords = {
  chart: (names, first, last) =>
    `折線圖，${period(first)}至${period(last)}的${names.length > 2 ? names.join('、') : names.join('和')}。`,
  onePoint: 'chart="line" 的一欄至少要有兩個數值',
};
