import { isSymbol } from '../../numbers/unit-words.ts';
import { facts } from '../facts.ts';
import { listOf } from '../grammar.ts';

/** A row with its value. */
interface Named {
  label: string;
  value: string;
}

/** `Share` inside a sentence -> `share`; `GDP`, `Mt`, `B2B sales`, `March 2020` stay. */
export const lower = (name: string): string =>
  /^[A-Z][a-z]/.test(name) && !isSymbol(name) && !BEGINS_WITH_MONTH.test(name)
    ? name[0]!.toLowerCase() + name.slice(1)
    : name;

const BEGINS_WITH_MONTH = new RegExp(`^(?:${facts.months.join('|')})\\b`);

/** A sentence inside another: its first word, unless that is a row's own name. */
const opening = (told: string): string => (/^(?:The|Not|Of|Below|Given|Suppressed:) /.test(told) ? lower(told) : told);

/** One time, or from one to another. */
export const range = (from: string, to: string): string => (from === to ? from : `${from} to ${to}`);

/** A chart in words. `told` are whole sentences; names and values are a table's own. */
export const describeWords = {
  between: ' ',
  list: listOf,
  item: (name: string, value: string) => `${name} ${value}`,
  range,
  leaders: (most: string, high: string, least: string, low: string) =>
    `The largest is ${most} (${high}), the smallest ${least} (${low}).`,
  ofGiven: (told: string, exact: boolean) =>
    `Of the ${exact ? 'exact ' : ''}values given, ${/^The /.test(told) ? lower(told) : told}`,
  bounds: (names: string) => `Given only as a bound: ${names}.`,
  /** Sums and means, which are not ranked among the rows. */
  totals: (names: string) => `Not ranked: ${names}.`,
  only: (name: string, value: string) => `${name}: ${value}.`,
  /** `word`: why they have no value. */
  missing: (names: string, word: string) => `${word[0]!.toUpperCase()}${word.slice(1)}: ${names}.`,
  ofMeasure: (name: string, told: string[]) =>
    `${name}: ${told.map((each) => opening(each).replace(/\.$/, '')).join('; ')}.`,
  negative: (names: string) => `Below zero: ${names}.`,
  /** Lines to compare with, breaks and statuses, each as one sentence. */
  references: (lines: string[]) => `Lines to compare with: ${lines.join('; ')}.`,
  breaks: (notes: string[]) => `Not comparable across a break: ${notes.join('; ')}.`,
  breakAt: (label: string, note: string) => `${label} (${note})`,
  statuses: (groups: string[]) => groups.map((group) => `${group[0]!.toUpperCase()}${group.slice(1)}.`).join(' '),
  statusOf: (status: string, names: string) => `${status}: ${names}`,
  intervals: (name: string, ends: string) => `Intervals of ${lower(name)}: ${ends}.`,
  interval: (row: string, low: string, high: string) => `${row} ${low} to ${high}`,
  highest: ({ label, value }: Named) => `The highest is ${value} in ${label}.`,
  lowest: ({ label, value }: Named) => `The lowest is ${value} in ${label}.`,
  period: (label: string) => label,
  firstAndLast: (first: Named, last: Named) =>
    first.label === last.label
      ? `The only value is ${first.value} in ${first.label}.`
      : `The first value is ${first.value} in ${first.label}, the last ${last.value} in ${last.label}.`,
};

export type DescribeWords = typeof describeWords;
