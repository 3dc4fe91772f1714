import type { SiteRule } from '../rule.ts';
import { urlOf } from './alternates.ts';

/** A page that search engines may list names its own address as the right one; one that they may not names none. */
export const canonical: SiteRule = (pages, site) =>
  pages
    .filter((page) => !page.isRedirect)
    .flatMap((page) => {
      const expected = page.hidden ? undefined : urlOf(page, site);
      if (page.canonical === expected) return [];
      return [
        {
          address: page.address,
          message: [
            `canonical is ${page.canonical ?? 'missing'}`,
            expected ?? 'none on a page that is hidden',
            'correct the layout',
          ] as const,
        },
      ];
    });
