export { type Allowed, comparePair } from './compare.ts';
export { dateIn } from './date-in.ts';
export { formatValue, inWords } from './format.ts';
export { isSameQuantity } from './measures.ts';
export { isPowerOfTen } from './suggest.ts';
export type { Difference, Side } from './types.ts';
