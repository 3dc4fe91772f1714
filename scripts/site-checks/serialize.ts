import type { PageReport } from './page-report.ts';
import type { PageFacts } from './site.ts';

type SerializedPageReport = Omit<PageReport, 'facts'> & {
  facts: Omit<PageFacts, 'ids' | 'links'> & {
    ids: string[];
    links: [tag: string, href: string, isPart: 0 | 1, hreflang?: string][];
  };
};

/** A page has hundreds of links and ids: as lists they take a third of the place, and JSON knows no sets. */
export const serialize = ({ facts, ...rest }: PageReport): SerializedPageReport => ({
  ...rest,
  facts: {
    ...facts,
    ids: [...facts.ids],
    links: facts.links.map(
      ({ tag, href, isPart, hreflang }) =>
        [
          tag.replace(`"${href}"`, '"'),
          href,
          isPart ? 1 : 0,
          ...(hreflang === undefined ? [] : [hreflang]),
        ] as SerializedPageReport['facts']['links'][number],
    ),
  },
});

export const deserialize = ({ facts, ...rest }: SerializedPageReport): PageReport => ({
  ...rest,
  facts: {
    ...facts,
    ids: new Set(facts.ids),
    links: facts.links.map(([tag, href, isPart, hreflang]) => ({
      tag: tag.replace('"', () => `"${href}"`),
      href,
      isPart: isPart === 1,
      hreflang,
    })),
  },
});
