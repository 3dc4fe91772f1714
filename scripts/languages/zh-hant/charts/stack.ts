import type { StackWords } from '../../en/charts/stack.ts';
import { range } from './describe.ts';

export const stackWords: StackWords = {
  chart: (names, head, count) => `${count}條堆積橫條，按${head}排列，由${names.join('、')}組成。`,
  overTime: (names, first, last) => `堆積柱狀圖，${range(first, last)}的${names.join('、')}。`,
};
