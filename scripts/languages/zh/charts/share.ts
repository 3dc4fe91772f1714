import type { ShareWords } from '../../en/charts/share.ts';

export const shareWords: ShareWords = {
  chart: (names, head, count) => `${count}条各为100%的横条${head && `，按${head}排列`}，每条分为${names.join('、')}。`,
  uneven: (rows) => `合计不是100%的：${rows}。`,
  sum: (sum) => `合计${sum}`,
  notWhole: 'chart="share" 的每一行是一个整体，但图中写了 whole="no"',
  negative: (row) => `chart="share" 画不了“${row}”中负的部分`,
  overWhole: (row, sum) => `chart="share" 的每一行合为100%，但“${row}”的占比之和为${sum}%`,
  missing: (row) => `chart="share" 需要整体的每个部分，但“${row}”缺一个数值`,
};
