import type { AreaWords } from '../../en/charts/area.ts';
import { range } from './describe.ts';

export const areaWords: AreaWords = {
  chart: (names, first, last) => `面积图，${range(first, last)}的${names.join('、')}。`,
};
