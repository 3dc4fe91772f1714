import {
  type Clause,
  partsOfString,
  type Query,
  readQuery,
  readUnfinished,
  type SearchLanguage,
} from '../query/index.ts';
import { type Comparable, isFull, type Match, type MatchKind, matchPage, matchParts } from './match.ts';
import type { FilterCounts, Result } from './pagefind.ts';
import type { Pages } from './pages.ts';
import type { Question } from './question.ts';
import { inReadingOrder } from './rank.ts';

/** One way to ask, and the pages that may answer. */
export interface Round {
  /** Pages that may hold the query, the likeliest first. */
  candidates: Result[];
  counts: FilterCounts;
  match: (page: Comparable) => Match | undefined;
  /** Kinds of match that are shown together, the best first. */
  tiers: ((kind: MatchKind) => boolean)[];
  /** Whether every word of the query is in the index: otherwise no page can hold it. */
  isPossible: () => Promise<boolean>;
}

/** What a round is made of, before it is asked. */
type Way = Pick<Round, 'match' | 'tiers'> & { terms: readonly string[] };

/** All of the query as it was typed; what holds it otherwise is shown where no page does. */
const whole: Round['tiers'] = [
  isFull,
  ...(['forms', 'inside', 'loose'] as const).map((one) => (kind: MatchKind) => kind === one),
];

/** Few words of more letters have a shorter stem. */
const SHORTEST_STEM = 4;

/** The ways to ask, one after the other, until something is found. */
export async function* roundsOf(pages: Pages, language: SearchLanguage, question: Question): AsyncGenerator<Round> {
  const { q, sort, filters, unfinished } = question;
  const query = unfinished ? readUnfinished(q, language) : readQuery(q, language);
  const ask = (way: Way) => askFor(pages, language, question, query, way);
  const match: Round['match'] = (page) => matchPage(page, query);
  yield await ask({ terms: query.terms, match, tiers: whole });
  if (query.looseTerms.join(' ') !== query.terms.join(' '))
    yield await ask({ terms: query.looseTerms, match, tiers: whole });

  const parts = partsOf(query, q, language);
  const matchSome: Round['match'] = (page) => matchParts(page, parts);
  yield await ask({ terms: parts.terms, match: matchSome, tiers: [(kind) => kind === 'apart'] });
  const terms = parts.clauses.map(({ text }) => readQuery(text, language).terms);
  yield {
    candidates: await withMost(pages, terms, (list) => pages.find(list, filters, sort)),
    counts: {},
    match: matchSome,
    tiers: [(kind) => kind === 'most'],
    isPossible: async () => true,
  };
}

async function askFor(
  pages: Pages,
  { script }: SearchLanguage,
  { filters, sort }: Question,
  { clauses }: Query,
  { terms, ...way }: Way,
): Promise<Round> {
  const begun = clauses.find(({ isBegun }: Clause) => isBegun)?.text;
  const asked = await withBeginning(pages, terms, begun);
  const beginning = asked[terms.indexOf(begun ?? '')];
  const { results, counts } = await pages.find(asked, filters, sort, beginning);
  return {
    ...way,
    candidates: sort === 'date' ? results : inReadingOrder(results, script === 'latin' ? clauses.length : 1),
    counts,
    // The beginning of a word need not be a word of the index.
    isPossible: () => pages.haveAll(terms.filter((term) => term !== begun)),
  };
}

/**
 * The index has stems: `operatio` begins operation, but not its stem `oper`. A beginning that is no word is asked for
 * by its first letters.
 */
const withBeginning = async (
  pages: Pages,
  terms: readonly string[],
  begun: string | undefined,
): Promise<readonly string[]> =>
  begun === undefined || (await pages.haveAll([begun]))
    ? terms
    : terms.map((term) => (term === begun ? term.slice(0, Math.max(SHORTEST_STEM, term.length / 2)) : term));

/** A single string of Chinese is asked for by its words. */
function partsOf(query: Query, q: string, language: SearchLanguage): Query {
  const words = query.clauses.length === 1 && !query.clauses[0]!.isNumber ? partsOfString(q, language) : undefined;
  return { ...(words ?? query), without: query.without };
}

/** Pages that have at least half of the words, those with the rare ones first. A word is a list of terms. */
async function withMost(
  pages: Pages,
  words: readonly string[][],
  find: (terms: readonly string[]) => ReturnType<Pages['find']>,
): Promise<Result[]> {
  const found = await Promise.all(words.map(async (terms) => find((await pages.haveAll(terms)) ? terms : [])));
  const scores = new Map<string, { count: number; score: number }>();
  const most = Math.max(...found.map(({ results }) => results.length), 0);
  for (const { results } of found) {
    for (const { id } of results) {
      const { count, score } = scores.get(id) ?? { count: 0, score: 0 };
      scores.set(id, { count: count + 1, score: score + Math.log(1 + most / (1 + results.length)) });
    }
  }
  return [...scores]
    .filter(([, { count }]) => count >= words.length / 2)
    .sort(([, a], [, b]) => b.score - a.score)
    .map(([id]) => pages.result(id));
}
