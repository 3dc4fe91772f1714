import type { PartsWords } from '../../en/charts/parts.ts';

export const partsWords: PartsWords = {
  chart: (name, head, count, shares) => `一條橫條，按${head}分成${count}部分，${name}依次為：${shares}。`,
  notTheirSum: (row) => `chart="parts" 畫的是一個整體的各部分，但它們加起來不是「${row}」`,
  notWhole: 'chart="parts" 畫的是一個整體的各部分，但圖中寫了 whole="no"',
  negative: 'chart="parts" 畫不出負的部分',
  overWhole: (sum) => `chart="parts" 畫的是一個整體的各部分，但占比之和為${sum}%`,
  missing: 'chart="parts" 需要整體的每個部分，但有數值缺失',
};
