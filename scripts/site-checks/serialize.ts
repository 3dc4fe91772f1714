import type { Looked } from './inspect.ts';
import type { PageFacts } from './site.ts';

type Packed = Omit<Looked, 'facts'> & {
  facts: Omit<PageFacts, 'ids' | 'links'> & {
    ids: string[];
    links: [tag: string, href: string, isPart: 0 | 1, hreflang?: string][];
  };
};

/** A page has hundreds of links and ids: as lists they take a third of the place, and JSON knows no sets. */
export const packLooked = ({ facts, ...rest }: Looked): Packed => ({
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
        ] as Packed['facts']['links'][number],
    ),
  },
});

export const unpackLooked = ({ facts, ...rest }: Packed): Looked => ({
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
