/** What search finds, and the files by which a browser finds it. */
export type { Files } from './bundle/index.ts';
export { indexFiles, indexSite } from './index-site.ts';
export { recordsOf, type SearchRecord } from './records/index.ts';
export { searchLanguage } from './query/index.ts';
export type { Counts, Found, Library, Marked, MatchKind, Reach, Reply } from './engine/index.ts';
export { isFull, openLibrary } from './engine/index.ts';
