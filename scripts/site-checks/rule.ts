import type { Message } from './problem.ts';
import type { Page, PageFacts, Site } from './site.ts';

/** Looks at one page. A redirect is not shown to a rule: it says nothing but where to go. */
export type PageRule = (page: Page, site: Site) => Message[];

/** Looks at all pages together, when each has been read; redirects too. */
export type SiteRule = (pages: PageFacts[], site: Site) => { address: string; message: Message }[];
