/**
 * One of the indexes that a language with very many records is dealt into. The newest stands in the language's folder,
 * the others in folders of their own below it.
 */
export interface Shard {
  /** `older-3`; the newest is called so. */
  name: string;
  /** What its records are filed under. */
  reports: readonly string[];
  years: readonly string[];
}

/** The shard that a reader's browser opens first. */
export const NEWEST = 'newest';
