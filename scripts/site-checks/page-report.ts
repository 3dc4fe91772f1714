import type { Message } from './problem.ts';
import type { PageFacts } from './site.ts';
import type { Weight } from './weight.ts';

/** What has been found on one page: what later rules need of it, and what is wrong with it. */
export interface PageReport {
  facts: PageFacts;
  /** Undefined for a redirect, which says only where to go. */
  weight?: Weight;
  wrong: { rule: string; message: Message }[];
}
