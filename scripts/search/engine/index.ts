/** The search itself, without a page: runs in the search page's thread, and in tests without a browser. */
export { openLibrary, type Library, type Reach, type Reply } from './library.ts';
export type { Marked } from './excerpt.ts';
export type { Found } from './found.ts';
export { hasEveryWord, holdsWhole, isFull, type MatchKind } from './match.ts';
export type { Counts } from './search.ts';
export type { Alternate } from './translate.ts';
