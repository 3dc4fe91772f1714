export { type Allowed, comparePair } from './compare.ts';
export { formatDate, formatValue, inWords } from './format.ts';
export { isSameQuantity } from './measures.ts';
export { isPowerOfTen } from './suggest.ts';
export type { Difference, LocalText, Side } from './types.ts';
