import type { WaterfallWords } from '../../en/charts/waterfall.ts';

export const waterfallWords: WaterfallWords = {
  up: '增加',
  down: '减少',
  sum: '起点与合计',
  chart: (name, head, count) => `瀑布图，按${head}列出${name}，共${count}项。`,
  start: (item) => `起点是${item}。`,
  steps: (steps, sum) => (sum ? (steps ? `然后是${steps}，得出${sum}。` : `然后是${sum}。`) : `然后是${steps}。`),
  largest: {
    up: (item) => `增加最多的是${item}。`,
    down: (item) => `减少最多的是${item}。`,
  },
  noStep: 'chart="waterfall" 从起点逐项增减，这里只有一行',
  unsure: (row) => `chart="waterfall" 要把各行相加，而“${row}”没有确切的数值`,
  unnamedSum: (row) => `chart="waterfall" 会把“${row}”加到前面各行上，而它正是它们的合计`,
  nameSum: (row) => `请用 totals="${row}" 写明它是合计`,
  wrongSum: (row, sum, found) => `chart="waterfall" 要把各行相加：“${row}”之前合计${sum}，表中写的是${found}`,
  correct: '请改正数值，或用 totals="…" 写明哪些行是合计',
};
