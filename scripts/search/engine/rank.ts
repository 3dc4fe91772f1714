import { matchKinds, type Match } from './match.ts';

/** What a page is ranked by. */
export interface Ranked {
  match: Match;
  /** Its place in Pagefind's order. */
  order: number;
  /** Whether the title is the page's own: that of an editor's note is its section's. */
  ownTitle: boolean;
}

const inTitle = ({ match, ownTitle }: Ranked): number =>
  ownTitle ? Number(match.titled) * 2 + Number(match.title.length > 0) : 0;

/** Everything in the title, then the kind of match, something in the title, how often, Pagefind's order. */
export const byRelevance = (a: Ranked, b: Ranked): number =>
  Math.floor(inTitle(b) / 2) - Math.floor(inTitle(a) / 2) ||
  matchKinds.indexOf(a.match.kind) - matchKinds.indexOf(b.match.kind) ||
  b.match.share - a.match.share ||
  inTitle(b) - inTitle(a) ||
  b.match.count - a.match.count ||
  a.order - b.order;

/** What Pagefind tells of a page before its text is read: at which of its words those of the query stand. */
interface Told {
  words: number[];
}

/** A title is the beginning of a text. */
const BEGINNING = 8;

/**
 * The order in which pages are read, of which the first few are ranked. Pagefind weighs each word by itself, by rarity
 * and length of the text. The best page may also be one that has the words in its title, one that has them in one
 * piece, or one that has them most often: so the first of each of these orders come first, in turns.
 */
export function inReadingOrder<Page extends Told>(pages: readonly Page[], clauses: number): Page[] {
  const told = new Map(
    pages.map((page) => [
      page,
      {
        count: page.words.length,
        begins: page.words.filter((place) => place < BEGINNING).length,
        run: clauses > 1 ? longestRun(page.words, clauses) : 0,
      },
    ]),
  );
  const by = (...keys: ('count' | 'begins' | 'run')[]) =>
    pages.toSorted((a, b) => keys.reduce((order, key) => order || told.get(b)![key] - told.get(a)![key], 0));
  const orders = [clauses > 1 ? by('run') : pages, by('begins', 'count'), by('count')];
  return [...new Set(pages.flatMap((_, i) => orders.map((order) => order[i]!)))];
}

function longestRun(places: readonly number[], most: number): number {
  let [longest, run] = [0, 0];
  let last = -2;
  for (const place of places.toSorted((a, b) => a - b)) {
    if (place === last) continue;
    run = place === last + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
    last = place;
  }
  return Math.min(longest, most);
}
