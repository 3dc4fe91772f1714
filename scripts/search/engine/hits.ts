import type { Match } from './match.ts';
import type { Pages } from './pages.ts';
import type { Question } from './question.ts';
import { byRelevance, type Ranked } from './rank.ts';
import type { Round } from './rounds.ts';

/** Texts read for the first results, and then at a time while too few hold the query. */
const FIRST = 12;
const STEP = 10;
/** Texts read in all before the reader asks for more: when some results are there, and when none is. */
const ENOUGH = 40;
const MOST = 100;
/** So few that are left are all read, so that the number of pages can be said. */
const REST = 30;

/**
 * Reads the texts of a round until enough hold the query: those that do, in their order, and how many were not read.
 * `seen`: what earlier readings for the same round found, added to.
 */
export async function readHits(
  { candidates, match, tiers, isPossible }: Round,
  seen: Map<string, Match | undefined>,
  read: Pages['read'],
  { sort, wanted, quick }: Question,
): Promise<{ hits: Ranked[]; left: number }> {
  const hits: Ranked[] = [];
  let done = 0;
  const isWorthMore = (): boolean => {
    const limit = limitOf(best(hits, tiers).filter(({ match: one }) => tiers[0]!(one.kind)).length, wanted);
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
    if (hits.length === 0 && !(await isPossible())) break;
  }
  const shown = best(hits, tiers);
  return {
    hits: sort === 'date' ? shown : shown.toSorted(byRelevance),
    left: hits.length === 0 && done < MOST ? 0 : candidates.length - done,
  };
}

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
