export { compareText } from './compare.ts';
export { escapeHtml, scriptJson } from './escape.ts';
export { memoize, memoizeByObject } from './memoize.ts';
