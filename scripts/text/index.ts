export { compareText } from './compare.ts';
export { memoizeByObject } from './memoize.ts';
