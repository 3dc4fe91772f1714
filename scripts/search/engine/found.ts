import type { SearchLanguage } from '../query/index.ts';
import { excerpt, mark, type Marked } from './excerpt.ts';
import type { Match, MatchKind, Range } from './match.ts';
import type { PageText } from './page-text.ts';

/** A place on a found page: its heading, and the words around the hit. */
interface Place {
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

export function toFound(text: PageText, match: Match, { excerpt: sizes }: SearchLanguage): Found {
  const { url, title, where, kind, date } = text;
  const hits = best(match);
  const opening = text.blocks.findIndex((block) => block.text.length > 20);
  const shown = hits.length > 0 ? hits : opening >= 0 ? [[opening, []] as const] : [];
  return {
    url,
    title: mark(title, match.title),
    where,
    kind,
    date,
    match: match.kind,
    count: match.title.length + [...match.blocks.values()].reduce((sum, ranges) => sum + ranges.length, 0),
    places: shown.map(([i, ranges]) => {
      const { id, heading, text: words } = text.blocks[i]!;
      return {
        url: id && hits.length > 0 ? `${url.split('#')[0]}#${id}` : url,
        heading,
        excerpt: excerpt(words, [...ranges], sizes),
      };
    }),
  };
}

/** Up to three places: those with most of the query, in the order of the text. */
const best = (match: Match): [number, Range[]][] =>
  [...match.blocks]
    .sort(([, a], [, b]) => lengthOf(b) - lengthOf(a))
    .slice(0, PLACES)
    .sort(([a], [b]) => a - b);

/** Characters that are marked, each once. */
const lengthOf = (ranges: Range[]): number => Math.max(...ranges.map(([from, to]) => to - from)) + ranges.length;
