import type { PageText } from '../../../scripts/search/make-index.ts';
import { excerpt, mark, type Marked } from './excerpt.ts';
import type { Match, MatchKind, Range } from './match.ts';
import type { Lang } from './state.ts';

/** A place on a found page: its heading, and the words around the hit. */
export interface Place {
  url: string;
  heading: string;
  excerpt: Marked;
}

/** A found page as it is shown. */
export interface Found {
  url: string;
  title: Marked;
  where: string;
  kind: string;
  date: string;
  match: MatchKind;
  /** Hits on the page. */
  count: number;
  places: Place[];
}

const PLACES = 3;

export function toFound(text: PageText, match: Match, lang: Lang): Found {
  const { url } = text;
  const hits = best(match);
  const opening = text.blocks.findIndex(([, , words]) => words.length > 20);
  const shown = hits.length > 0 ? hits : opening >= 0 ? [[opening, []] as const] : [];
  return {
    url,
    title: mark(text.title, match.title),
    where: text.where,
    kind: text.kind,
    date: text.date,
    match: match.kind,
    count: match.count,
    places: shown.map(([i, ranges]) => {
      const [id, head, words] = text.blocks[i]!;
      const heading = text.heads[head] ?? '';
      return {
        url: id && hits.length > 0 ? `${url.split('#')[0]}#${id}` : url,
        heading: heading === words ? '' : heading,
        excerpt: excerpt(words, [...ranges], lang),
      };
    }),
  };
}

/** Up to three places: those with the longest stretch of the query, in the order of the text. */
const best = (match: Match): [number, Range[]][] =>
  [...match.blocks]
    .sort(([, a], [, b]) => longest(b) - longest(a))
    .slice(0, PLACES)
    .sort(([a], [b]) => a - b);

const longest = (ranges: Range[]): number => Math.max(...ranges.map(([from, to]) => to - from));
