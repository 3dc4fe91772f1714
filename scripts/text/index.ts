export { compareText } from './compare.ts';
export { escapeHtml, scriptJson } from './escape.ts';
export { memoizeByObject } from './memoize.ts';
