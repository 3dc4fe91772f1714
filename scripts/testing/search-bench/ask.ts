import type { Library, Reply } from '../../search/index.ts';
import type { Lang } from '../../languages/index.ts';
import { type Line, operatorsOf } from './lists.ts';
import type { Scored } from './score.ts';
import { bestHolding, holding, holdingAll, holdingForms, plain, type PlainPage } from './truth.ts';

const none: ReadonlySet<string> = new Set();

/** The answer, as a reader has it who asks for more until there is no more; the order is that of the first answer. */
async function askToTheEnd(library: Library, q: string): Promise<Reply> {
  const ask = (wanted: number, quick = false): Promise<Reply> =>
    library.search({ q, filters: {}, sort: 'relevance', wanted, quick });
  const first = await ask(10, true);
  let last = first.atLeast === first.atMost ? first : await ask(10);
  for (let wanted = 20; last.atMost > last.found.length; wanted += 10) last = await ask(wanted);
  const shown = new Set(first.found.map(({ url }) => url));
  return { ...last, found: [...first.found, ...last.found.filter(({ url }) => !shown.has(url))] };
}

/** Strings as they stand: what else is shown is said to be something else. */
export const askStrings = (library: Library, queries: readonly string[], pages: PlainPage[]): Promise<Scored[]> =>
  each(queries, async (query) => {
    const reply = await askToTheEnd(library, query);
    const others = reply.found.filter(({ match }) => match !== 'exact').map(({ url }) => url);
    const expected = holding(reply.simplified ?? query, pages);
    return { query, reply, expected, right: new Set([...expected, ...others]), best: bestHolding(query, pages) };
  });

/** Several words, each somewhere on the page. */
export const askWords = (library: Library, lines: readonly Line[], pages: PlainPage[], lang: Lang): Promise<Scored[]> =>
  each(lines, async ({ query, expected }) => ({
    query,
    reply: await askToTheEnd(library, query),
    expected: holdingAll(pages, query.split(' ')),
    right: holdingForms(pages, query.split(' ')),
    best: expected ? new Set([`/${lang}/${expected}`]) : none,
  }));

/** Phrases in quotes, and words to be left out. */
export const askOperators = (library: Library, lines: readonly Line[], pages: PlainPage[]): Promise<Scored[]> =>
  each(lines, async ({ query }) => {
    const { all, none: without } = operatorsOf(query);
    return {
      query,
      reply: await askToTheEnd(library, query),
      expected: holdingAll(pages, all, without),
      right: holdingForms(pages, all, without),
      best: none,
    };
  });

/** Mistyped words for which the right one is not proposed, each with what is. */
export async function askMistyped(library: Library, lines: readonly Line[]): Promise<string[]> {
  const proposed = await each(lines, async ({ query, expected }) => ({
    query,
    expected,
    list: await library.suggest(query),
  }));
  return proposed
    .filter(({ expected, list }) => !list.some((one) => plain(one) === plain(expected!)))
    .map(({ query, list }) => `${query}: ${list.join(', ')}`);
}

/** Terms by which nothing is found in the other language, whose search is `other`. */
export async function askAcross(
  library: Library,
  other: Library,
  languages: readonly Lang[],
  lines: readonly Line[],
  pages: PlainPage[],
): Promise<string[]> {
  const asked = await each(lines, async ({ query, expected }) => {
    const right = holdingForms(pages, expected!.split(' '));
    const found = await each(await library.alternates(query, languages), ({ q }) =>
      other.search({ q, filters: {}, sort: 'relevance', wanted: 3 }),
    );
    return { query, isFound: found.some((reply) => reply.found.some(({ url }) => right.has(url))) };
  });
  return asked.filter(({ isFound }) => !isFound).map(({ query }) => query);
}

/** One after the other: a search in memory has nothing to wait for. */
async function each<Item, Result>(list: readonly Item[], ask: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of list) results.push(await ask(item));
  return results;
}
