import type { ShareWords } from '../../en/charts/share.ts';

export const shareWords: ShareWords = {
  chart: (names, head, count) => `${count}條各為100%的橫條${head && `，按${head}排列`}，每條分為${names.join('、')}。`,
  uneven: (rows) => `合計不是100%的：${rows}。`,
  sum: (sum) => `合計${sum}`,
  notWhole: 'chart="share" 的每一橫列是一個整體，但圖中寫了 whole="no"',
  negative: (row) => `chart="share" 畫不了「${row}」中負的部分`,
  overWhole: (row, sum) => `chart="share" 的每一橫列合為100%，但「${row}」的占比之和為${sum}%`,
  missing: (row) => `chart="share" 需要整體的每個部分，但「${row}」缺一個數值`,
};
