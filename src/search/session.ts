import type { PageText } from '../../scripts/search/make-index.ts';
import { readQuery, type Query } from '../../scripts/search/query.ts';
import { withEvery, withMost } from './candidates.ts';
import { Comparable, holdsWhole, matchPage, type Match } from './match.ts';
import type { Pagefind } from './pagefind.ts';
import type { Lang } from './state.ts';

export interface ReadPage {
  url: string;
  text: PageText;
  comparable: Comparable;
}

/** Where to look, one after the other, until something is found. */
export interface Round {
  /** Pages that may hold the query, the most likely first. */
  candidates: () => Promise<string[]>;
  accepts: (match: Match) => boolean;
  /** Whether a page that was not looked at may hold the query as a whole. */
  open: boolean;
}

/** A query that is being answered, and what is known of it so far. */
export interface Session {
  query: Query;
  rounds: Round[];
  /** What each text that was looked at holds. */
  matches: Map<string, Match | undefined>;
}

/** Reads the query and asks the index for its words. */
export async function begin(q: string, lang: Lang, pagefind: Pagefind): Promise<Session> {
  const query = readQuery(q, lang);
  const found = await pagefind.find(query.tokens);
  const apart = query.parts.length > 1 || lang === 'en';
  const every = withEvery(found);
  return {
    query,
    matches: new Map(),
    rounds: [
      { candidates: async () => every, accepts: (match) => holdsWhole(match) && !(query.strict && match.kind !== 'exact') || (apart && match.kind === 'all'), open: true },
      { candidates: once(async () => withEvery(await pagefind.find(query.pieces))), accepts: holdsWhole, open: true },
      { candidates: once(async () => withMost(found)), accepts: () => true, open: false },
    ],
  };
}

/** Looks at texts that have not been looked at. */
export async function look({ query, matches }: Session, ids: string[], read: (id: string) => Promise<ReadPage>): Promise<void> {
  const fresh = ids.filter((id) => !matches.has(id));
  await Promise.all(fresh.map(async (id) => matches.set(id, matchPage((await read(id)).comparable, query))));
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
