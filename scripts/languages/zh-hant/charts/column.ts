import type { ColumnWords } from '../../en/charts/column.ts';
import { range } from './describe.ts';

export const columnWords: ColumnWords = {
  chart: (names, first, last) => `柱狀圖，${range(first, last)}的${names.join('、')}。`,
};
