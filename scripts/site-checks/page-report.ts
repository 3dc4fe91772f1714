import type { SearchPage } from '../search/read-page.ts';
import type { Message } from './problem.ts';
import type { PageFacts } from './site.ts';
import type { Weight } from './weight.ts';

/** What has been found on one page: what later rules need of it, what is wrong with it, and what search knows of it. */
export interface PageReport {
  facts: PageFacts;
  /** Undefined for a redirect, which says only where to go. */
  weight?: Weight;
  wrong: { rule: string; message: Message }[];
  search: SearchPage[];
}
