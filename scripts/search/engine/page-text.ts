import type { Fragment } from './pagefind.ts';

/** A record as it is compared with a query and shown. */
export interface PageText {
  url: string;
  title: string;
  where: string;
  kind: string;
  date: string;
  filters: Record<string, string[]>;
  blocks: {
    /** The id in the page at which the block stands; '' where it has none. */
    id: string;
    /** The heading above it; '' before the first, and for what belongs to none. */
    heading: string;
    text: string;
  }[];
}

/** Pagefind's fragment -> its blocks, each from one anchor to the next (see scripts/search/bundle/html.ts). */
export function pageText({ raw_url, raw_content, meta, filters, anchors }: Fragment): PageText {
  const isCut = raw_content.includes('\u200b');
  const words = raw_content.split(isCut ? '\u200b' : /\s+/);
  let heading = '';
  return {
    url: raw_url,
    title: meta.title ?? raw_url,
    where: filters.where?.[0] ?? '',
    kind: filters.kind?.[0] ?? '',
    date: filters.date?.[0] ?? '',
    filters,
    blocks: anchors.map(({ id, location }, i) => {
      const text = unescape(words.slice(location, anchors[i + 1]?.location).join(isCut ? '' : ' ')).trim();
      if (id.startsWith('#')) heading = text;
      return { id: id.slice(1), heading: id.startsWith('~') ? heading : '', text };
    }),
  };
}

/** Pagefind escapes these two, so that its own excerpts are markup. */
const unescape = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
