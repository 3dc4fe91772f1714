import {
  filterNames,
  type FilterName,
  type Filters,
  listed,
  type Clause,
  partsOfString,
  type Query,
  readQuery,
  readUnfinished,
  type SearchLanguage,
} from '../query/index.ts';
import { toFound, type Found } from './found.ts';
import { Comparable, isFull, type Match, type MatchKind, matchPage, matchParts } from './match.ts';
import { type PageText, pageText } from './page-text.ts';
import type { FilterCounts, Index, Result } from './pagefind.ts';
import { byRelevance, inReadingOrder, type Ranked } from './rank.ts';
import { remember } from './remember.ts';

/** What a search brings. */
export interface Answer {
  /** The best kind of match among the results; undefined when there are none. */
  kind: MatchKind | undefined;
  /** Pages found for certain, and how many there can be at most; the same when every one was looked at. */
  atLeast: number;
  atMost: number;
  found: Found[];
}

export interface Question {
  q: string;
  filters: Filters;
  sort: 'relevance' | 'date';
  /** So many results are shown. */
  wanted: number;
  /** The last word is still being typed. */
  unfinished?: boolean;
  /** Where there are as many as are wanted, no texts are read only to count all. */
  quick?: boolean;
}

/** Pages by filter and value: `counts.kind.figure`; undefined where the value stands in what was not searched, too. */
export type Counts = Partial<Record<FilterName, Record<string, number | undefined>>>;

/** Texts read for the first results, and then at a time while too few hold the query. */
const FIRST = 12;
const STEP = 10;
/** Texts read in all before the reader asks for more: when some results are there, and when none is. */
const ENOUGH = 40;
const MOST = 100;
/** So few that are left are all read, so that the number of pages can be said. */
const REST = 30;

/** Few words of more letters have a shorter stem. */
const SHORTEST_STEM = 4;

const nothing: Answer = { kind: undefined, atLeast: 0, atMost: 0, found: [] };

/** A text made ready for comparing. */
interface Read {
  text: PageText;
  comparable: Comparable;
}

/** One way to ask, and what was found by it so far. */
interface Round {
  /** Pages that may hold the query, the likeliest first. */
  candidates: Result[];
  counts: FilterCounts;
  match: (page: Comparable) => Match | undefined;
  /** Kinds of match that are shown together, the best first. */
  tiers: ((kind: MatchKind) => boolean)[];
  /** Whether every word of the query is in the index: otherwise no page can hold it. */
  isPossible: () => Promise<boolean>;
}

/**
 * The search of one language, over its index. Asking the same again, or for more, costs only what is new. `simplified`
 * is how texts and queries are read where the texts are in traditional characters.
 */
export function openSearch(index: Index, language: SearchLanguage, simplified = (text: string): string => text) {
  const results = new Map<string, Result>();
  const read = remember(2000, async (id: string): Promise<Read> => {
    const text = pageText(await index.read(results.get(id)!));
    return {
      text,
      comparable: new Comparable(
        simplified(text.title),
        text.blocks.map((block) => simplified(block.text)),
      ),
    };
  });
  const matches = remember(200, async (_key: string) => new Map<string, Match | undefined>());
  let values = remember(1, (_all: 'all') => index.filters());

  /** Filters as the library writes their values; undefined where nobody could have meant the value. */
  async function asListed(filters: Filters): Promise<Filters> {
    if (Object.keys(filters).length === 0) return {};
    const all = await values('all');
    return Object.fromEntries(
      Object.entries(filters).map(([name, value]) => [name, listed(value, Object.keys(all[name] ?? {}))]),
    );
  }

  async function find(terms: readonly string[], filters: Filters, sort: Question['sort'], begun?: string) {
    const found =
      terms.length > 0 ? await index.find(terms, filters, sort === 'date', begun) : { results: [], counts: {} };
    for (const result of found.results) results.set(result.id, result);
    return found;
  }

  /** The ways to ask, one after the other, until something is found. */
  async function* roundsOf({ q, filters, sort, unfinished }: Question): AsyncGenerator<Round> {
    const query = unfinished ? readUnfinished(q, language) : readQuery(q, language);
    const begun = query.clauses.find(({ isBegun }) => isBegun)?.text;
    const full: Round['tiers'] = [
      isFull,
      ...(['forms', 'inside', 'loose'] as const).map((one) => (kind: MatchKind) => kind === one),
    ];
    const round = async (terms: readonly string[], match: Round['match'], tiers: Round['tiers']): Promise<Round> => {
      const asked = await withBeginning(terms, begun);
      const beginning = asked[terms.indexOf(begun ?? '')];
      const { results: found, counts } = await find(asked, filters, sort, beginning);
      return {
        candidates:
          sort === 'date' ? found : inReadingOrder(found, language.script === 'latin' ? query.clauses.length : 1),
        counts,
        match,
        tiers,
        // The beginning of a word need not be a word of the index.
        isPossible: async () =>
          (await Promise.all(terms.filter((term) => term !== begun).map(index.has))).every(Boolean),
      };
    };
    yield await round(query.terms, (page) => matchPage(page, query), full);
    if (query.looseTerms.join(' ') !== query.terms.join(' '))
      yield await round(query.looseTerms, (page) => matchPage(page, query), full);
    const parts = partsOf(query, q);
    yield await round(parts.terms, (page) => matchParts(page, parts), [(kind) => kind === 'apart']);
    const { candidates, counts } = await withMost(parts.clauses, filters, sort);
    yield {
      candidates,
      counts,
      match: (page) => matchParts(page, parts),
      tiers: [(kind) => kind === 'most'],
      isPossible: async () => true,
    };
  }

  /**
   * The index has stems: `operatio` begins operation, but not its stem `oper`. A beginning that is no word is asked for
   * by its first letters.
   */
  const withBeginning = async (terms: readonly string[], begun: string | undefined): Promise<readonly string[]> =>
    begun === undefined || (await index.has(begun))
      ? terms
      : terms.map((term) => (term === begun ? term.slice(0, Math.max(SHORTEST_STEM, term.length / 2)) : term));

  /** A single string of Chinese is asked for by its words. */
  const partsOf = (query: Query, q: string): Query => {
    const whole = query.clauses.length === 1 && !query.clauses[0]!.isNumber ? partsOfString(q, language) : undefined;
    return { ...(whole ?? query), without: query.without };
  };

  /** Pages that have at least half of the words, those with the rare ones first. */
  async function withMost(clauses: readonly Clause[], filters: Filters, sort: Question['sort']) {
    const terms = clauses.map(({ text }) => readQuery(text, language).terms);
    const known = await Promise.all(terms.map(async (list) => (await Promise.all(list.map(index.has))).every(Boolean)));
    const found = await Promise.all(terms.map((list, i) => find(known[i] ? list : [], filters, sort)));
    const scores = new Map<string, { count: number; score: number }>();
    const most = Math.max(...found.map((one) => one.results.length), 0);
    for (const one of found) {
      for (const { id } of one.results) {
        const { count, score } = scores.get(id) ?? { count: 0, score: 0 };
        scores.set(id, { count: count + 1, score: score + Math.log(1 + most / (1 + one.results.length)) });
      }
    }
    const candidates = [...scores]
      .filter(([, { count }]) => count >= clauses.length / 2)
      .sort(([, a], [, b]) => b.score - a.score)
      .map(([id]) => results.get(id)!);
    return { candidates, counts: {} };
  }

  /** Reads texts until enough hold the query; says what was found, and how many were not read. */
  async function run(round: Round, seen: Map<string, Match | undefined>, { sort, wanted, quick }: Question) {
    const { candidates, match, tiers } = round;
    const hits: Ranked[] = [];
    let done = 0;
    const shown = () => best(hits, tiers);
    const isWorthMore = (): boolean => {
      const limit = limitOf(shown().filter(({ match: one }) => tiers[0]!(one.kind)).length, wanted);
      const isAnswered = quick && limit === 0;
      return done < limit || (!isAnswered && hits.length > 0 && candidates.length - done <= REST);
    };
    while (done < candidates.length && isWorthMore()) {
      const next = done === 0 ? Math.max(FIRST, Math.min(wanted, FIRST * 3)) : done + STEP;
      const some = candidates.slice(done, next);
      const texts = await Promise.all(some.map(({ id }) => read(id)));
      texts.forEach(({ text, comparable }, i) => {
        const { id } = some[i]!;
        if (!seen.has(id)) seen.set(id, match(comparable));
        const found = seen.get(id);
        if (found) hits.push({ match: found, order: done + i, ownTitle: text.kind !== 'note' });
      });
      done = Math.min(next, candidates.length);
      if (hits.length === 0 && !(await round.isPossible())) break;
    }
    const found = shown();
    const ranked = sort === 'date' ? found : found.toSorted(byRelevance);
    return { hits: ranked, left: hits.length === 0 && done < MOST ? 0 : candidates.length - done };
  }

  async function search(asked: Question): Promise<Answer> {
    const question = { ...asked, q: simplified(asked.q), filters: await asListed(asked.filters) };
    let number = 0;
    for await (const round of roundsOf(question)) {
      const seen = await matches(keyOf(question, number++));
      const { hits, left } = await run(round, seen, question);
      if (hits.length === 0) continue;
      const shown = hits.slice(0, question.wanted);
      const texts = await Promise.all(shown.map(({ order }) => read(round.candidates[order]!.id)));
      return {
        kind: shown[0]!.match.kind,
        atLeast: hits.length,
        atMost: hits.length + left,
        found: shown.map(({ match }, i) => toFound(texts[i]!.text, match, language)),
      };
    }
    return nothing;
  }

  /**
   * How many pages each value of each filter would leave, were it chosen in place of what is chosen. Pagefind counts
   * all that may hold the query; those that were read and do not are taken off.
   */
  async function count(asked: Question): Promise<Counts> {
    await values('all');
    const filters = await asListed(asked.filters);
    const counted = await Promise.all(
      filterNames.map(async (name) => {
        const { [name]: _own, ...others } = filters;
        const values = await countOf(name, { ...asked, q: simplified(asked.q), filters: others });
        return [name, withChosen(values, filters[name])] as const;
      }),
    );
    return Object.fromEntries(counted);
  }

  async function countOf(name: FilterName, question: Question): Promise<Record<string, number>> {
    let number = 0;
    for await (const { candidates, counts, tiers } of roundsOf(question)) {
      const seen = await matches(keyOf(question, number++));
      const tier = tiers.find((one) => [...seen.values()].some((match) => match && one(match.kind)));
      if (!tier) continue;
      const left = new Map(Object.entries(counts[name] ?? {}));
      const rejected = candidates.filter(({ id }) => seen.has(id) && !(seen.get(id) && tier(seen.get(id)!.kind)));
      for (const { text } of await Promise.all(rejected.map(({ id }) => read(id))))
        for (const value of text.filters[name] ?? []) left.set(value, (left.get(value) ?? 0) - 1);
      return Object.fromEntries([...left].filter(([, pages]) => pages > 0));
    }
    return {};
  }

  /** Whether some page has a word or string of the query. */
  const holds = async (text: string): Promise<boolean> => {
    const { terms } = readQuery(simplified(text), language);
    if (terms.length === 0 || !(await Promise.all(terms.map(index.has))).every(Boolean)) return false;
    return (await index.find(terms, {}, false)).results.length > 0;
  };

  /** More texts are searched from now on. */
  function extend(): void {
    values = remember(1, (_all: 'all') => index.filters());
  }

  return { search, count, holds, extend };
}

/** The value that is chosen, as the library writes it, even where nothing has it. */
const withChosen = (values: Record<string, number>, chosen?: string): Record<string, number> =>
  chosen === undefined || Object.hasOwn(values, chosen)
    ? values
    : Object.fromEntries([...Object.entries(values), [chosen, 0]]);

/** By what the matches of a way to ask are remembered. */
const keyOf = ({ q, unfinished = false }: Question, round: number): string => `${round} ${unfinished} ${q}`;

export type Search = ReturnType<typeof openSearch>;

/** Of what was found, the best that there is of the kinds that are shown together. */
function best(hits: readonly Ranked[], tiers: Round['tiers']): Ranked[] {
  for (const tier of tiers) {
    const some = hits.filter(({ match }) => tier(match.kind));
    if (some.length > 0) return some;
  }
  return [];
}

/** How many texts are worth reading, with what has been found so far. */
function limitOf(found: number, wanted: number): number {
  if (found >= wanted) return 0;
  if (wanted > FIRST) return Infinity;
  return found > 0 ? ENOUGH : MOST;
}
