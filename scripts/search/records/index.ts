/** What search finds, read from the content. */
export { recordsOf } from './from-library.ts';
export { dateOf, filtersOf } from './filed.ts';
export type { Block, SearchRecord } from './record.ts';
