import { bare, fold, type Folded } from '../../../scripts/search/fold.ts';
import type { Query } from '../../../scripts/search/query.ts';
import { stem } from '../../../scripts/search/stem.ts';

/** How a page holds a query, the best first; each is said on the page. */
export const matchKinds = ['exact', 'inside', 'loose', 'all', 'most'] as const;
export type MatchKind = (typeof matchKinds)[number];

/** The query in one piece, if not letter by letter. */
export const holdsWhole = ({ kind }: { kind: MatchKind }): boolean =>
  kind === 'exact' || kind === 'inside' || kind === 'loose';

/** A stretch of a block's own text. */
export type Range = [from: number, to: number];

export interface Match {
  kind: MatchKind;
  /** Hits in the title. */
  title: Range[];
  /** Hits by block, in the order of the text. */
  blocks: Map<number, Range[]>;
  count: number;
  /** Parts of the query that the page has, of all of them; 1 but for `most`. */
  share: number;
}

/** A page's texts made ready for comparing: the title first, then each block. */
export class Comparable {
  private readonly texts: string[];
  private folded: Folded[] | undefined;
  private joined: { text: string; at: [number, number][] } | undefined;

  constructor(title: string, blocks: string[]) {
    this.texts = [title, ...blocks];
  }

  /** Parts of one page as one. */
  static join(parts: Comparable[]): Comparable {
    if (parts.length === 1) return parts[0]!;
    const joined = new Comparable('', []);
    joined.folded = parts.flatMap(({ folds }, i) => (i === 0 ? folds : folds.slice(1)));
    return joined;
  }

  get folds(): Folded[] {
    return (this.folded ??= this.texts.map(fold));
  }

  /** The blocks without punctuation, as one text: a query may run over the end of a line. */
  get run(): { text: string; at: [number, number][] } {
    if (this.joined) return this.joined;
    const at: [number, number][] = [];
    let text = '';
    for (let i = 1; i < this.folds.length; i++) {
      const skeleton = bare(this.folds[i]!);
      text += skeleton.text;
      for (let j = 0; j < skeleton.text.length; j++) at.push([i, skeleton.at[j]!]);
    }
    return (this.joined = { text, at });
  }
}

/** Looks for a query in a page: exactly, inside a longer word or number, without punctuation, in parts. */
export function matchPage(page: Comparable, query: Query): Match | undefined {
  return matchExactly(page, query) ?? matchLoosely(page, query) ?? matchParts(page, query);
}

function matchExactly(page: Comparable, query: Query): Match | undefined {
  if (!query.text) return undefined;
  const whole: Range[][] = [];
  const inside: Range[][] = [];
  page.folds.forEach((folded, i) => {
    [whole[i], inside[i]] = [[], []];
    for (let from = folded.text.indexOf(query.text); from >= 0; from = folded.text.indexOf(query.text, from + 1)) {
      const range: Range = [folded.at[from]!, folded.at[from + query.text.length - 1]! + 1];
      (isWhole(folded.text, from, from + query.text.length) ? whole : inside)[i]!.push(range);
    }
  });
  if (whole.some((ranges) => ranges.length > 0))
    return toMatch('exact', query.strict ? whole : whole.map((ranges, i) => [...ranges, ...inside[i]!].sort(byPlace)));
  return inside.some((ranges) => ranges.length > 0) ? toMatch('inside', inside) : undefined;
}

/** Not cut out of a longer number or Latin word: 10.9 in 110.9, 10.98; `raud` in fraud. */
export function isWhole(text: string, from: number, to: number): boolean {
  const [before, first, last, after] = [
    text.slice(Math.max(0, from - 2), from),
    text[from]!,
    text[to - 1]!,
    text.slice(to, to + 2),
  ];
  if (/\d/.test(first) && /\d$|\d\.$/.test(before)) return false;
  if (/\d/.test(last) && /^\d|^\.\d/.test(after)) return false;
  if (/[a-z]/.test(first) && /[a-z]$/.test(before)) return false;
  return !(/[a-z]/.test(last) && /^[a-z]/.test(after));
}

function matchLoosely(page: Comparable, query: Query): Match | undefined {
  if ([...query.bare].length < 2 || query.strict) return undefined;
  const { text, at } = page.run;
  const ranges: Range[][] = page.folds.map(() => []);
  for (let from = text.indexOf(query.bare); from >= 0; from = text.indexOf(query.bare, from + 1)) {
    const chars = at.slice(from, from + query.bare.length);
    for (const block of new Set(chars.map(([i]) => i))) {
      const own = chars.filter(([i]) => i === block).map(([, place]) => place);
      ranges[block]!.push([own[0]!, own.at(-1)! + 1]);
    }
  }
  const title = bare(page.folds[0]!);
  const inTitle = title.text.indexOf(query.bare);
  if (inTitle >= 0) ranges[0]!.push([title.at[inTitle]!, title.at[inTitle + query.bare.length - 1]! + 1]);
  return ranges.some((found) => found.length > 0) ? toMatch('loose', ranges) : undefined;
}

/** Each part somewhere on the page; of a Chinese query without spaces, its longest pieces that the page has. */
function matchParts(page: Comparable, query: Query): Match | undefined {
  const latin = !/\p{Script=Han}/u.test(query.bare);
  if (latin) return matchWords(page, query.text);
  const parts = query.parts.length > 1 ? query.parts : pairsOf(query.bare);
  const found = page.folds.map((): Range[] => []);
  const present = parts.filter((part) => page.folds.map((folded, i) => findIn(folded, part, found[i]!)).some(Boolean));
  if (present.length < parts.length / 2 || present.length === 0) return undefined;
  return {
    ...toMatch(present.length === parts.length ? 'all' : 'most', found.map(merge)),
    share: present.length / parts.length,
  };
}

function matchWords(page: Comparable, text: string): Match | undefined {
  const wanted = new Set((text.match(/[\p{L}\p{N}]+(?:\.\d+)*/gu) ?? []).map(stem));
  const seen = new Set<string>();
  const found = page.folds.map((folded) =>
    [...folded.text.matchAll(/(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:\.\d+)*/gu)].flatMap((match): Range[] => {
      const root = stem(match[0]);
      if (!wanted.has(root)) return [];
      seen.add(root);
      return [[folded.at[match.index]!, folded.at[match.index + match[0].length - 1]! + 1]];
    }),
  );
  if (seen.size === 0 || seen.size < wanted.size / 2) return undefined;
  return { ...toMatch(seen.size === wanted.size ? 'all' : 'most', found), share: seen.size / wanted.size };
}

function findIn(folded: Folded, part: string, into: Range[]): boolean {
  const before = into.length;
  for (let from = folded.text.indexOf(part); from >= 0; from = folded.text.indexOf(part, from + 1)) {
    if (isWhole(folded.text, from, from + part.length))
      into.push([folded.at[from]!, folded.at[from + part.length - 1]! + 1]);
  }
  return into.length > before;
}

const pairsOf = (text: string): string[] => {
  const chars = Array.from(text);
  return chars.length < 2 ? chars : [...new Set(chars.slice(1).map((char, i) => chars[i]! + char))];
};

const byPlace = (a: Range, b: Range): number => a[0] - b[0];

/** Ranges that touch become one: 大数, 数据 -> 大数据. */
export function merge(ranges: Range[]): Range[] {
  const merged: Range[] = [];
  for (const [from, to] of ranges.toSorted(byPlace)) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

function toMatch(kind: MatchKind, ranges: Range[][]): Match {
  const blocks = new Map(
    ranges
      .slice(1)
      .map((found, i) => [i, merge(found)] as const)
      .filter(([, found]) => found.length > 0),
  );
  return {
    kind,
    title: merge(ranges[0]!),
    blocks,
    count: ranges.reduce((sum, found) => sum + found.length, 0),
    share: 1,
  };
}
