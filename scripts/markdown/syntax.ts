import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import type { PluggableList } from 'unified';

/**
 * `singleTilde: false` because `5~10%` is a range and not struck through; `remark-cjk-friendly` because CommonMark misses
 * bold that ends in Chinese punctuation; `singleDollarTextMath: false` because `$5 to $10` are sums of money.
 */
export const syntax: PluggableList = [
  [remarkGfm, { singleTilde: false }],
  remarkCjkFriendly,
  [remarkMath, { singleDollarTextMath: false }],
];
