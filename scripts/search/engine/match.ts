import {
  type Clause,
  formsOf,
  isInflection,
  normalize,
  type Normalized,
  type Query,
  stemOf,
  withoutPunctuation,
  wordsIn,
} from '../query/index.ts';

/**
 * How a page holds a query, the best first; each is said on the page. `exact`: in one piece as it was typed; `near`:
 * all of it in one paragraph; `all`: all of it; `forms`: in words of
 * the same stem; `inside`: in a longer word or number; `loose`: ignoring punctuation;
 * `apart`: its words, not the string; `most`: a part of it.
 */
export const matchKinds = ['exact', 'near', 'all', 'forms', 'inside', 'loose', 'apart', 'most'] as const;
export type MatchKind = (typeof matchKinds)[number];

/** What the first answer counts: everything that was asked for, as it was typed. */
export const isFull = (kind: MatchKind): boolean => kind === 'exact' || kind === 'near' || kind === 'all';

/** The query in one piece, if not letter by letter. */
export const holdsWhole = (kind: MatchKind): boolean => kind === 'exact' || kind === 'inside' || kind === 'loose';

/** Every word of the query is there: other characters, other words or older reports would have nothing better. */
export const hasEveryWord = (kind: MatchKind | undefined): boolean =>
  kind !== undefined && kind !== 'most' && kind !== 'apart';

/** A stretch of a block's own text. */
export type Range = [from: number, to: number];

export interface Match {
  kind: MatchKind;
  /** Hits in the title. */
  title: Range[];
  /** Hits by block, in the order of the text. */
  blocks: Map<number, Range[]>;
  /** Whether the title has all that was asked for. */
  titled: boolean;
  /** How often the page has what it has least often. */
  count: number;
  /** Parts of the query that the page has, of all of them; 1 but for `most`. */
  share: number;
}

/** A word of a text, and what it is found by. */
interface Word {
  from: number;
  to: number;
  forms: string[];
}

/** A page's texts made ready for comparing: the title first, then each block. */
export class Comparable {
  readonly texts: Normalized[];
  private read: Word[][] = [];
  private bareTexts: Normalized[] | undefined;

  constructor(title: string, blocks: readonly string[]) {
    this.texts = [title, ...blocks].map(normalize);
  }

  wordsOf(i: number): Word[] {
    return (this.read[i] ??= wordsIn(this.texts[i]!.text).map(({ text, from }) => ({
      from,
      to: from + text.length,
      forms: formsOf(text),
    })));
  }

  get bare(): Normalized[] {
    return (this.bareTexts ??= this.texts.map(withoutPunctuation));
  }
}

/** Hits by text. */
type Hits = Range[][];

/** Looks for a query in a page: as it was typed, inside longer words, without punctuation. */
export function matchPage(page: Comparable, query: Query): Match | undefined {
  if (query.without.some((clause) => isHeld(findWhole(page, clause)))) return undefined;
  return (
    matchFully(page, query) ??
    matchWith('forms', page, query, findStem) ??
    matchWith('inside', page, query, findInside) ??
    matchWith('loose', page, query, findLoosely)
  );
}

/** Looks for the words of a query that is nowhere in one piece: all of them, or at least half. */
export function matchParts(
  page: Comparable,
  { clauses, without }: Query,
  all: 'apart' | 'all' = 'apart',
): Match | undefined {
  if (without.some((clause) => isHeld(findWhole(page, clause)))) return undefined;
  const hits = clauses.map((clause) => findWhole(page, clause)).filter(isHeld);
  if (hits.length === 0 || hits.length < clauses.length / 2) return undefined;
  return toMatch(hits.length === clauses.length ? all : 'most', hits, hits.length / clauses.length);
}

function matchFully(page: Comparable, query: Query): Match | undefined {
  const hits = query.clauses.map((clause) => findWhole(page, clause));
  const whole = query.text ? findString(page, query.text, query.clauses.at(-1)?.isBegun ? 'begins' : 'whole') : [];
  if (isHeld(whole)) return toMatch('exact', [whole], 1, query.clauses.length > 1 ? hits.filter(isHeld) : []);
  if (hits.length === 0 || !hits.every(isHeld)) return undefined;
  const isNear = page.texts.some((_, i) => hits.every((each) => each[i]!.length > 0));
  return toMatch(isNear ? 'near' : 'all', hits);
}

function matchWith(
  kind: MatchKind,
  page: Comparable,
  query: Query,
  find: (page: Comparable, clause: Clause) => Hits,
): Match | undefined {
  const hits = query.clauses.map((clause) => {
    const whole = findWhole(page, clause);
    return isHeld(whole) ? whole : find(page, clause);
  });
  return hits.length > 0 && hits.every(isHeld) ? toMatch(kind, hits) : undefined;
}

const findWhole = (page: Comparable, clause: Clause): Hits =>
  clause.kind === 'word' ? findWord(page, clause) : findString(page, clause.text, 'whole');

/** A word in any of its forms; of one that is still being typed also what begins with it. */
const findWord = (page: Comparable, { stem, text, isBegun }: Clause): Hits => {
  const own = formsOf(text)[0]!;
  return findWords(
    page,
    (form) => (stemOf(form) === stem && isInflection(form, own)) || (isBegun === true && form.startsWith(own)),
  );
};

const findStem = (page: Comparable, { kind, stem }: Clause): Hits =>
  kind === 'word' ? findWords(page, (form) => stemOf(form) === stem) : [];

const findWords = (page: Comparable, isMeant: (form: string) => boolean): Hits =>
  page.texts.map(({ at }, i) =>
    page
      .wordsOf(i)
      .filter(({ forms }) => forms.some(isMeant))
      .map(({ from, to }): Range => rangeOf(at, from, to)),
  );

/** How a string may stand in a text: cut out of no longer word or number, as the beginning of one, or anywhere. */
type Cut = 'whole' | 'begins' | 'anywhere';

const findString = (page: Comparable, text: string, cut: Cut): Hits =>
  page.texts.map((normalized) => stringIn(normalized, text, cut));

function stringIn({ text, at }: Normalized, wanted: string, cut: Cut): Range[] {
  const found: Range[] = [];
  for (let from = text.indexOf(wanted); from >= 0 && wanted; from = text.indexOf(wanted, from + 1)) {
    const to = from + wanted.length;
    const fits = cut === 'anywhere' || (isWholeFrom(text, from) && (cut === 'begins' || isWholeTo(text, to)));
    if (fits) found.push(rangeOf(at, from, to));
  }
  return found;
}

/** A number is found whole only: 10.9 is not 110.9. */
const findInside = (page: Comparable, { text, isNumber }: Clause): Hits =>
  isNumber ? [] : findString(page, text, 'anywhere');

function findLoosely(page: Comparable, { bare, isNumber }: Clause): Hits {
  if (Array.from(bare).length < 2 || isNumber) return [];
  return page.bare.map((normalized) => stringIn(normalized, bare, 'whole'));
}

const rangeOf = (at: readonly number[], from: number, to: number): Range => [at[from]!, at[to - 1]! + 1];

const isHeld = (hits: Hits): boolean => hits.some((found) => found.length > 0);

/** Not cut out of a longer number or Latin word: 10.9 in 110.9, 10.98; `raud` in fraud. */
const isWholeFrom = (text: string, from: number): boolean => {
  const before = text.slice(Math.max(0, from - 2), from);
  const first = text[from]!;
  return !(/\d/.test(first) && /\d$|\d\.$/.test(before)) && !(/[a-z]/.test(first) && /[a-z]$/.test(before));
};
const isWholeTo = (text: string, to: number): boolean => {
  const after = text.slice(to, to + 2);
  const last = text[to - 1]!;
  return !(/\d/.test(last) && /^\d|^\.\d/.test(after)) && !(/[a-z]/.test(last) && /^[a-z]/.test(after));
};

/** Ranges that touch become one: 大数, 数据 -> 大数据. */
export function merge(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

/** `besides`: hits that are marked and do not count. */
function toMatch(kind: MatchKind, hits: Hits[], share = 1, besides: Hits[] = []): Match {
  const texts = hits[0]!.map((_, i) => merge([...hits, ...besides].flatMap((each) => each[i] ?? [])));
  const [title = [], ...blocks] = texts;
  return {
    kind,
    title,
    titled: hits.every((each) => each[0]!.length > 0),
    blocks: new Map(blocks.map((found, i) => [i, found] as const).filter(([, found]) => found.length > 0)),
    count: Math.min(...hits.map((each) => each.reduce((sum, found) => sum + found.length, 0))),
    share,
  };
}
