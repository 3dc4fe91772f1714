import type { PageText } from '../../scripts/search/make-index.ts';
import { countFacets, passes, type Counts, type Facets } from './facets.ts';
import { toFound, type Found } from './found.ts';
import { Comparable, type Match, type MatchKind } from './match.ts';
import type { Pagefind } from './pagefind.ts';
import { byDate, byRelevance, type Ranked } from './rank.ts';
import { remember } from './remember.ts';
import { begin, look, type ReadPage, type Round, type Session } from './session.ts';
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
export function openSearch(pagefind: Pagefind, lang: Lang) {
  const read = remember(2000, async (id: string): Promise<ReadPage> => {
    const { url, text } = await pagefind.read<{ url: string; text: PageText }>(id);
    return { url, text, comparable: new Comparable(text.title, text.blocks.map(([, , words]) => words)) };
  });
  const sessionOf = remember(200, (q: string) => begin(q, lang, pagefind));
  const facetsOf = remember(1, async (_all: 'all'): Promise<Facets> => {
    const { values, newest } = await pagefind.facets();
    return { values, age: new Map(newest.map((id, i) => [id, i])) };
  });
  const facetsFor = ({ filters, sort }: Question): Promise<Facets | undefined> | undefined => (sort === 'date' || Object.keys(filters).length > 0 ? facetsOf('all') : undefined);

  async function search(question: Question): Promise<Answer> {
    const [session, facets] = await Promise.all([sessionOf(question.q), facetsFor(question)]);
    for (const round of session.rounds) {
      const { hits, left } = await runRound(session, round, question, facets, read);
      if (hits.length === 0) continue;
      const found = hits.slice(0, question.wanted).map(async ({ id, match }) => toFound(await read(id), match, lang));
      return {
        kind: hits[0]!.match.kind,
        atLeast: hits.length,
        atMost: hits.length + (round.open ? left : 0),
        exact: hits.filter(({ match }) => match.kind === 'exact').length,
        found: await Promise.all(found),
      };
    }
    return nothing;
  }

  /** How many of the pages each value of each filter would leave. */
  async function count(question: Question): Promise<Counts> {
    const [session, facets] = await Promise.all([sessionOf(question.q), facetsOf('all')]);
    for (const { candidates, accepts, open } of session.rounds) {
      const ids = await candidates();
      const seen = ids.flatMap((id) => session.matches.get(id) ?? []).filter(accepts).sort((a, b) => byRelevance({ match: a, order: 0, age: 0 }, { match: b, order: 0, age: 0 }));
      const best = seen[0];
      if (!best) continue;
      const possible = ids.filter((id) => {
        const match = session.matches.get(id);
        return match ? accepts(match) && belongs(match, best) : open && !session.matches.has(id);
      });
      return countFacets(possible, question.filters, facets);
    }
    return {};
  }

  return { search, count, pagesWith: (words: string[]) => pagefind.find(words) };
}

export type Search = ReturnType<typeof openSearch>;

type Hit = Ranked & { id: string };

/** Looks at texts until enough hold the query; says what was found, and how many were not looked at. */
async function runRound(session: Session, { candidates, accepts }: Round, { filters, sort, wanted }: Question, facets: Facets | undefined, read: (id: string) => Promise<ReadPage>): Promise<{ hits: Hit[]; left: number }> {
  const all = await candidates();
  const passing = facets ? all.filter((id) => passes(id, filters, facets)) : all;
  const age = (id: string): number => facets?.age.get(id) ?? 0;
  const ordered = sort === 'date' ? passing.toSorted((a, b) => age(a) - age(b)) : passing;
  let hits: Hit[] = [];
  let looked = 0;
  while (looked < ordered.length && looked < limitOf(hits, wanted)) {
    const next = looked === 0 ? Math.max(FIRST, wanted) : looked + STEP;
    const ids = ordered.slice(looked, next);
    await look(session, ids, read);
    const fresh = ids.map((id, i) => ({ id, match: session.matches.get(id), order: looked + i, age: age(id) }));
    hits = [...hits, ...fresh.filter((hit): hit is Hit => hit.match !== undefined && accepts(hit.match))];
    looked = Math.min(next, ordered.length);
  }
  hits.sort(sort === 'date' ? byDate : byRelevance);
  return { hits: hits.filter(({ match }) => belongs(match, hits[0]!.match)), left: ordered.length - looked };
}

/** Whether a match is shown beside the best one: without punctuation only where nothing is exact; of parts the most. */
const belongs = (match: Match, best: Match): boolean =>
  match.kind === 'loose' ? best.kind === 'loose' : match.kind !== 'most' || match.share === best.share;

/** How many texts are worth looking at, with what has been found so far. */
function limitOf(hits: Hit[], wanted: number): number {
  if (hits.filter(({ match }) => match.kind === 'exact').length >= wanted) return 0;
  if (wanted > 10) return Infinity;
  return hits.length >= wanted ? ENOUGH : MOST;
}
