import type { NumberFound, Reading } from './types.ts';

/**
 * A rule reads what stands at one place of a text. `undefined`: the rule does not fit after all, try the next one;
 * `none`: this is an idiom, step over it.
 */
export interface Rule {
  pattern: RegExp;
  read: (match: RegExpExecArray, around: Around) => Reading | 'none' | undefined;
}

export interface Around {
  before: string;
  after: string;
}

export function rule(pattern: RegExp, read: Rule['read']): Rule {
  return { pattern: new RegExp(pattern.source, [...new Set(`${pattern.flags}yu`)].join('')), read };
}

const CONTEXT = 40;

/** Reads a text from left to right; at each place that `begins` a number the first rule that fits wins. */
export function scanner(rules: Rule[], begins: RegExp): (text: string) => NumberFound[] {
  // All rules as one: that skips the words that begin no number many times faster than trying rule after rule.
  // The empty group after each says which one it was; those before it fit nowhere here, whatever case the letters have.
  const any = rules.map(({ pattern }) => `(?:${pattern.source})()`).join('|');
  if (/\\[1-9]/u.test(any))
    throw new Error('A rule refers back to one of its groups (\\1); among all rules the group has another number.');
  const starts = new RegExp(`(?=${begins.source})(?=${any})`, 'giu');
  const marks = marksOf(rules, groupsIn(begins));
  return (text) => scan(text, rules, starts, marks);
}

/** For each rule, the number of the empty group after it among all groups; `before` stand before the first rule. */
function marksOf(rules: Rule[], before: number): number[] {
  let last = before;
  return rules.map(({ pattern }) => (last += groupsIn(pattern) + 1));
}

const groupsIn = ({ source, flags }: RegExp): number => new RegExp(`${source}|`, flags).exec('')!.length - 1;

function scan(text: string, rules: Rule[], starts: RegExp, marks: number[]): NumberFound[] {
  const found: NumberFound[] = [];
  starts.lastIndex = 0;
  for (let at = starts.exec(text); at; at = starts.exec(text)) {
    const first = marks.findIndex((mark) => at![mark] !== undefined);
    const hit = readAt(text, at.index, rules, first);
    starts.lastIndex = hit ? hit.end : at.index + 1;
    if (!hit) continue;
    if (hit.reading !== 'none') {
      found.push({ ...hit.reading, text: text.slice(at.index, hit.end), start: at.index, end: hit.end });
    }
  }
  return found;
}

function readAt(
  text: string,
  start: number,
  rules: Rule[],
  first: number,
): { reading: Reading | 'none'; end: number } | undefined {
  for (let index = first; index < rules.length; index++) {
    const { pattern, read } = rules[index]!;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match || match[0] === '') continue;
    const end = start + match[0].length;
    const around = { before: text.slice(Math.max(0, start - CONTEXT), start), after: text.slice(end, end + CONTEXT) };
    const reading = read(match, around);
    if (reading) return { reading, end };
  }
  return undefined;
}
