import type { PageReport } from './page-report.ts';
import type { Link, PageFacts } from './site.ts';

type SerializedLink = [tag: string, href: string, isPart: 0 | 1, hreflang?: string];

type SerializedPageReport = Omit<PageReport, 'facts'> & {
  facts: Omit<PageFacts, 'ids' | 'links'> & {
    ids: string[];
    links: SerializedLink[];
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
        ] as SerializedLink,
    ),
  },
});

/**
 * Reads reports. Most links of a page are those of its neighbours, too: the same link is one object on all pages, which
 * is a third of the memory that a large site takes, and need be looked at once.
 */
export function openDeserializer(): (report: SerializedPageReport) => PageReport {
  const known = new Map<string, Link>();
  const linkOf = (serialized: SerializedLink): Link => {
    const key = serialized.join('\n');
    const link = known.get(key) ?? deserializeLink(serialized);
    known.set(key, link);
    return link;
  };
  return ({ facts, ...rest }) => ({
    ...rest,
    facts: { ...facts, ids: new Set(facts.ids), links: facts.links.map(linkOf) },
  });
}

const deserializeLink = ([tag, href, isPart, hreflang]: SerializedLink): Link => ({
  tag: tag.replace('"', () => `"${href}"`),
  href,
  isPart: isPart === 1,
  hreflang,
});
