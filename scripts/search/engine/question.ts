import type { Filters } from '../query/index.ts';

export interface Question {
  q: string;
  filters: Filters;
  sort: 'relevance' | 'date';
  /** So many results are shown. */
  wanted: number;
  /** The last word is still being typed. */
  unfinished?: boolean;
  /** Where there are as many as are wanted, no texts are read only to count all. */
  quick?: boolean;
}
