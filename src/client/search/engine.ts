import type { Candidate } from './candidates.ts';
import { countFacets, passes, type Counts, type Facets } from './facets.ts';
import { toFound, type Found } from './found.ts';
import type { Index } from './index-files.ts';
import { Comparable, type Match, type MatchKind } from './match.ts';
import { byDate, byRelevance, type Ranked } from './rank.ts';
import { remember } from './remember.ts';
import { begin, look, type ReadPart, type Round, type Session } from './session.ts';
import type { Lang, SearchState } from './state.ts';

/** What a search brings. */
export interface Answer {
  /** The best kind of match among the results; undefined when there are none. */
  kind: MatchKind | undefined;
  /** Pages found for certain, and how many there can be at most; the same when every one was looked at. */
  atLeast: number;
  atMost: number;
  /** Pages found that have the query as it was typed. */
  exact: number;
  found: Found[];
}

export type Question = Pick<SearchState, 'q' | 'filters' | 'sort'> & { wanted: number };

/** Texts looked at for the first results, and then at a time while too few hold the query. */
const FIRST = 10;
const STEP = 10;
/** Texts looked at in all before the reader asks for more: when some results are there, and when none is. */
const ENOUGH = 44;
const MOST = 120;

const nothing: Answer = { kind: undefined, atLeast: 0, atMost: 0, exact: 0, found: [] };

/** The search of one language, over an open index. Asking the same again, or for more, costs only what is new. */
export function openSearch(index: Index, lang: Lang) {
  const read = remember(2000, async (part: number): Promise<ReadPart> => {
    const text = await index.read(part);
    return {
      text,
      comparable: new Comparable(
        text.title,
        text.blocks.map(([, , words]) => words),
      ),
    };
  });
  const sessionOf = remember(200, (q: string) => begin(q, lang, index));
  const facetsOf = remember(1, async (_all: 'all'): Promise<Facets> => ({ values: await index.filters() }));
  const facetsFor = ({ filters }: Question): Promise<Facets> | undefined =>
    Object.keys(filters).length > 0 ? facetsOf('all') : undefined;

  async function search(question: Question): Promise<Answer> {
    const [session, facets] = await Promise.all([sessionOf(question.q), facetsFor(question)]);
    for (const round of session.rounds) {
      const { hits, left } = await runRound(session, round, question, facets, read);
      if (hits.length === 0) continue;
      const found = hits
        .slice(0, question.wanted)
        .map(({ page, match }) => toFound(session.looked.get(page)!.text, match, lang));
      return {
        kind: hits[0]!.match.kind,
        atLeast: hits.length,
        atMost: hits.length + (round.open ? left : 0),
        exact: hits.filter(({ match }) => match.kind === 'exact').length,
        found,
      };
    }
    return nothing;
  }

  /** How many of the pages each value of each filter would leave. */
  async function count(question: Question): Promise<Counts> {
    const [session, facets] = await Promise.all([sessionOf(question.q), facetsOf('all')]);
    for (const { candidates, accepts, open } of session.rounds) {
      const pages = (await candidates()).map(({ page }) => page);
      const seen = pages
        .flatMap((page) => session.looked.get(page)?.match ?? [])
        .filter(accepts)
        .sort((a, b) => byRelevance({ match: a, order: 0, page: 0 }, { match: b, order: 0, page: 0 }));
      const best = seen[0];
      if (!best) continue;
      const possible = pages.filter((page) => {
        const match = session.looked.get(page)?.match;
        return match ? accepts(match) && belongs(match, best) : open && !session.looked.has(page);
      });
      return countFacets(possible, question.filters, facets);
    }
    return {};
  }

  /** The pages that have each word. */
  const pagesWith = async (words: string[]): Promise<Set<number>[]> =>
    (await index.find(words)).map((having) => new Set([...having.keys()].map(index.pageOf)));

  return { search, count, pagesWith };
}

export type Search = ReturnType<typeof openSearch>;

/** Looks at texts until enough hold the query; says what was found, and how many were not looked at. */
async function runRound(
  session: Session,
  { candidates, accepts }: Round,
  { filters, sort, wanted }: Question,
  facets: Facets | undefined,
  read: (part: number) => Promise<ReadPart>,
): Promise<{ hits: Ranked[]; left: number }> {
  const all = await candidates();
  const passing = facets ? all.filter(({ page }) => passes(page, filters, facets)) : all;
  const ordered = sort === 'date' ? passing.toSorted((a, b) => a.page - b.page) : passing;
  let hits: Ranked[] = [];
  let looked = 0;
  while (looked < ordered.length && looked < limitOf(shownOf(hits, sort), wanted, ordered.slice(looked))) {
    const next = looked === 0 ? Math.max(FIRST, wanted) : looked + STEP;
    const some = ordered.slice(looked, next);
    await look(session, some, read);
    const fresh = some.map(({ page }, i) => ({ page, match: session.looked.get(page)?.match, order: looked + i }));
    hits = [...hits, ...fresh.filter((hit): hit is Ranked => hit.match !== undefined && accepts(hit.match))];
    looked = Math.min(next, ordered.length);
  }
  return { hits: shownOf(hits, sort), left: ordered.length - looked };
}

/** What is shown of what was found, in its order. */
function shownOf(hits: Ranked[], sort: Question['sort']): Ranked[] {
  const sorted = hits.toSorted(sort === 'date' ? byDate : byRelevance);
  return sorted.filter(({ match }) => belongs(match, sorted[0]!.match));
}

/** Whether a match is shown beside the best one: without punctuation only where nothing is exact; of parts the most. */
const belongs = (match: Match, best: Match): boolean =>
  match.kind === 'loose' ? best.kind === 'loose' : match.kind !== 'most' || match.share === best.share;

/** How many texts are worth looking at, with what has been found so far. */
function limitOf(hits: Ranked[], wanted: number, left: Candidate[]): number {
  if (hits.filter(({ match }) => match.kind === 'exact').length >= wanted) return 0;
  if (hits.length >= wanted && !left.some(({ whole }) => whole)) return 0;
  if (wanted > 10) return Infinity;
  return hits.length >= wanted ? ENOUGH : MOST;
}
