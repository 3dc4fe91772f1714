import type { StackWords } from '../../en/charts/stack.ts';
import { range } from './describe.ts';

export const stackWords: StackWords = {
  chart: (names, head, count) => `${count}条堆积横条，按${head}排列，由${names.join('、')}组成。`,
  overTime: (names, first, last) => `堆积柱形图，${range(first, last)}的${names.join('、')}。`,
};
