export { compareText } from './compare.ts';
export { BOM, csvOfLines, csvOfRecords } from './csv.ts';
export { editDistance, nearestName } from './edit-distance.ts';
export { escapeHtml, scriptJson, unescapeHtml } from './escape.ts';
export { memoize, memoizeByObject, memoizeRecent } from './memoize.ts';
export { numberedTitle } from './titles.ts';
export { meaningsOf } from './words.ts';
