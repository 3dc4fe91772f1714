import type { PageText } from '../../../scripts/search/make-index.ts';
import { readQuery, type Query } from '../../../scripts/search/query.ts';
import { withEvery, withMost, type Candidate } from './candidates.ts';
import type { Index } from './index-files.ts';
import { Comparable, holdsWhole, matchPage, type Match } from './match.ts';
import type { Lang } from './state.ts';

/** A part of a page's text, made ready for comparing. */
export interface ReadPart {
  text: PageText;
  comparable: Comparable;
}

/** What was looked at of a page, and what it holds of the query. */
export interface Looked {
  text: PageText;
  parts: number;
  match: Match | undefined;
}

/** Where to look, one after the other, until something is found. */
export interface Round {
  /** Pages that may hold the query, the most likely first. */
  candidates: () => Promise<Candidate[]>;
  accepts: (match: Match) => boolean;
  /** Whether a page that was not looked at may hold the query as a whole. */
  open: boolean;
}

/** A query that is being answered, and what is known of it so far. */
export interface Session {
  query: Query;
  rounds: Round[];
  looked: Map<number, Looked>;
}

/** Reads the query and asks the index for its words. */
export async function begin(q: string, lang: Lang, index: Index): Promise<Session> {
  const query = readQuery(q, lang);
  const [found, phrase] = await Promise.all([index.find(query.tokens), index.find(query.phrase)]);
  const apart = query.parts.length > 1 || lang === 'en';
  const every = withEvery(found, index.pageOf, phrase);
  return {
    query,
    looked: new Map(),
    rounds: [
      {
        candidates: async () => every,
        accepts: (match) =>
          (holdsWhole(match) && !(query.strict && match.kind !== 'exact')) || (apart && match.kind === 'all'),
        open: true,
      },
      {
        candidates: once(async () => withEvery(await index.find(query.pieces), index.pageOf)),
        accepts: holdsWhole,
        open: true,
      },
      { candidates: once(async () => withMost(found, index.pageOf)), accepts: () => true, open: false },
    ],
  };
}

/** Looks at texts that have not been looked at. */
export async function look(
  { query, looked }: Session,
  candidates: Candidate[],
  read: (part: number) => Promise<ReadPart>,
): Promise<void> {
  const fresh = candidates.filter(({ page, parts }) => (looked.get(page)?.parts ?? 0) < parts.length);
  await Promise.all(
    fresh.map(async ({ page, parts }) => {
      const texts = await Promise.all(parts.map(read));
      const comparable = Comparable.join(texts.map((part) => part.comparable));
      looked.set(page, {
        text: joinTexts(texts.map(({ text }) => text)),
        parts: parts.length,
        match: matchPage(comparable, query),
      });
    }),
  );
}

/** Parts of one page as one text. */
function joinTexts(texts: PageText[]): PageText {
  const heads = texts.flatMap((text) => text.heads);
  let before = 0;
  const blocks = texts.flatMap((text) => {
    const own = text.blocks.map(([id, head, words]): PageText['blocks'][number] => [
      id,
      head < 0 ? head : head + before,
      words,
    ]);
    before += text.heads.length;
    return own;
  });
  return { ...texts[0]!, heads, blocks };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
