import type { WaterfallWords } from '../../en/charts/waterfall.ts';

export const waterfallWords: WaterfallWords = {
  up: '增加',
  down: '減少',
  sum: '起點與合計',
  chart: (name, head, count) => `瀑布圖，按${head}列出${name}，共${count}項。`,
  start: (item) => `起點是${item}。`,
  steps: (steps, sum) => (sum ? (steps ? `然後是${steps}，得出${sum}。` : `然後是${sum}。`) : `然後是${steps}。`),
  largest: {
    up: (item) => `增加最多的是${item}。`,
    down: (item) => `減少最多的是${item}。`,
  },
  noStep: 'chart="waterfall" 從起點逐項增減，這裡只有一橫列',
  unsure: (row) => `chart="waterfall" 要把各橫列相加，而「${row}」沒有確切的數值`,
  unnamedSum: (row) => `chart="waterfall" 會把「${row}」加到前面各橫列上，而它正是它們的合計`,
  nameSum: (row) => `請用 totals="${row}" 寫明它是合計`,
  wrongSum: (row, sum, found) => `chart="waterfall" 要把各橫列相加：「${row}」之前合計${sum}，表中寫的是${found}`,
  correct: '請改正數值，或用 totals="…" 寫明哪些橫列是合計',
};
