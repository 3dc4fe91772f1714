import type { AreaWords } from '../../en/charts/area.ts';
import { range } from './describe.ts';

export const areaWords: AreaWords = {
  chart: (names, first, last) => `面積圖，${range(first, last)}的${names.join('、')}。`,
};
