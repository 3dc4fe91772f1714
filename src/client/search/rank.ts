import { matchKinds, type Match } from './match.ts';

/** What a page is ranked by. */
export interface Ranked {
  match: Match;
  /** Place in the index's own order, for ties. */
  order: number;
  /** Its number, which is its place from the newest. */
  page: number;
}

/** Kind of match, then the title, then how often, then the index's order. */
export const byRelevance = (a: Ranked, b: Ranked): number =>
  matchKinds.indexOf(a.match.kind) - matchKinds.indexOf(b.match.kind) ||
  b.match.share - a.match.share ||
  Number(b.match.title.length > 0) - Number(a.match.title.length > 0) ||
  b.match.count - a.match.count ||
  a.order - b.order;

/** The newest first; kinds of match are not mixed. */
export const byDate = (a: Ranked, b: Ranked): number =>
  matchKinds.indexOf(a.match.kind) - matchKinds.indexOf(b.match.kind) || a.page - b.page || byRelevance(a, b);
