import type { PartsWords } from '../../en/charts/parts.ts';

export const partsWords: PartsWords = {
  chart: (name, head, count, shares) => `一条横条，按${head}分成${count}部分，${name}依次为：${shares}。`,
  notTheirSum: (row) => `chart="parts" 画的是一个整体的各部分，但它们加起来不是“${row}”`,
  notWhole: 'chart="parts" 画的是一个整体的各部分，但图中写了 whole="no"',
  negative: 'chart="parts" 画不了负的部分',
  overWhole: (sum) => `chart="parts" 画的是一个整体的各部分，但占比之和为${sum}%`,
  missing: 'chart="parts" 需要整体的每个部分，但有数值缺失',
};
