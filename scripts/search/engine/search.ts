import { filterNames, type FilterName, type Filters, listed, readQuery, type SearchLanguage } from '../query/index.ts';
import { toFound, type Found } from './found.ts';
import { readHits } from './hits.ts';
import type { Match, MatchKind } from './match.ts';
import type { Index } from './pagefind.ts';
import { openPages } from './pages.ts';
import type { Question } from './question.ts';
import { remember } from './remember.ts';
import { type Round, roundsOf } from './rounds.ts';

/** What a search brings. */
export interface Answer {
  /** The best kind of match among the results; undefined when there are none. */
  kind: MatchKind | undefined;
  /** Pages found for certain, and how many there can be at most; the same when every one was looked at. */
  atLeast: number;
  atMost: number;
  found: Found[];
}

/** Pages by filter and value: `counts.kind.figure`; undefined where the value stands in what was not searched, too. */
export type Counts = Partial<Record<FilterName, Record<string, number | undefined>>>;

/** What was read for a round so far: how each page holds the query, undefined where it does not. */
type Seen = Map<string, Match | undefined>;

const ROUNDS_REMEMBERED = 200;

const nothing: Answer = { kind: undefined, atLeast: 0, atMost: 0, found: [] };

/**
 * The search of one language, over its index. Asking the same again, or for more, costs only what is new. `simplified`
 * is how texts and queries are read where the texts are in traditional characters.
 */
export function openSearch(index: Index, language: SearchLanguage, simplified = (text: string): string => text) {
  const pages = openPages(index, simplified);
  const seenIn = remember(ROUNDS_REMEMBERED, async (_round: string): Promise<Seen> => new Map());
  const readValues = () => remember(1, (_all: 'all') => index.filters());
  let values = readValues();

  /** Filters as the library writes their values; undefined where nobody could have meant the value. */
  async function asListed(filters: Filters): Promise<Filters> {
    if (Object.keys(filters).length === 0) return {};
    const all = await values('all');
    return Object.fromEntries(
      Object.entries(filters).map(([name, value]) => [name, listed(value, Object.keys(all[name] ?? {}))]),
    );
  }

  /** The ways to ask, each with what was read for it so far. */
  async function* askInTurn(question: Question): AsyncGenerator<[Round, Seen]> {
    let number = 0;
    for await (const round of roundsOf(pages, language, question))
      yield [round, await seenIn(`${number++} ${question.unfinished ?? false} ${question.q}`)];
  }

  async function search(asked: Question): Promise<Answer> {
    const question = { ...asked, q: simplified(asked.q), filters: await asListed(asked.filters) };
    for await (const [round, seen] of askInTurn(question)) {
      const { hits, left } = await readHits(round, seen, pages.read, question);
      if (hits.length === 0) continue;
      const shown = hits.slice(0, question.wanted);
      const texts = await Promise.all(shown.map(({ order }) => pages.read(round.candidates[order]!.id)));
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
        const { [name]: chosen, ...others } = filters;
        const counts = await countOf(name, { ...asked, q: simplified(asked.q), filters: others });
        return [name, withChosen(counts, chosen)] as const;
      }),
    );
    return Object.fromEntries(counted);
  }

  async function countOf(name: FilterName, question: Question): Promise<Record<string, number>> {
    for await (const [{ candidates, counts, tiers }, seen] of askInTurn(question)) {
      const tier = tiers.find((one) => [...seen.values()].some((match) => match && one(match.kind)));
      if (!tier) continue;
      const left = new Map(Object.entries(counts[name] ?? {}));
      const rejected = candidates.filter(({ id }) => seen.has(id) && !(seen.get(id) && tier(seen.get(id)!.kind)));
      for (const { text } of await Promise.all(rejected.map(({ id }) => pages.read(id))))
        for (const value of text.filters[name] ?? []) left.set(value, (left.get(value) ?? 0) - 1);
      return Object.fromEntries([...left].filter(([, count]) => count > 0));
    }
    return {};
  }

  /** Whether some page has a word or string of the query. */
  async function holds(text: string): Promise<boolean> {
    const { terms } = readQuery(simplified(text), language);
    if (terms.length === 0 || !(await pages.haveAll(terms))) return false;
    return (await index.find(terms, {}, false)).results.length > 0;
  }

  /** More texts are searched from now on. */
  function extend(): void {
    values = readValues();
  }

  return { search, count, holds, extend };
}

/** The value that is chosen, as the library writes it, even where nothing has it. */
const withChosen = (values: Record<string, number>, chosen?: string): Record<string, number> =>
  chosen === undefined || Object.hasOwn(values, chosen)
    ? values
    : Object.fromEntries([...Object.entries(values), [chosen, 0]]);

export type Search = ReturnType<typeof openSearch>;
