import type { DateParts } from '../facts.ts';
import type { Measure } from './measures.ts';

export type { DateParts };

export type Kind =
  | 'plain' // 1994.5万家, 60.1533 million
  | 'percent' // 25%, 三成 (30)
  | 'points' // 4.2个百分点
  | 'times' // 5倍, fivefold
  | 'multiple' // 是上年的5倍, five times those of 2009, doubled; 增长4倍 is this too
  | 'fraction' // 三分之一, two-thirds
  | 'ordinal' // 第47次, 47th
  | 'year' // 2020年
  | 'date' // 11月11日, November 2020
  | 'clock' // 24点, 0:30, midnight; hours after midnight
  | 'decade' // 90后, the 1990s: 90
  | 'discount' // 8折
  | 'identifier' // B2B, 5G, 图1-4, 1.2.5
  | 'name'; // 双十一, 十四五, 618: a number that belongs to a name

/** One way to read a number. `plain` 30 and `percent` 30 are not the same. */
export interface NumberValue {
  kind: Kind;
  value: number;
  /** Identifiers and names are compared by this and not by value: `b2b`. */
  key?: string;
}

/** What a rule makes of a piece of text. */
export interface Reading extends NumberValue {
  /** Currency (`RMB`, `USD`, …) or measure word: in rules of Chinese in Simplified, of a number found as it is written. */
  unit?: string;
  sign?: '-' | '+';
  qualifier?: Qualifier;
  date?: DateParts;
  /** The month is that of the date beside it, and not said: the 1 of `1 to 11 November`. */
  sharesMonth?: true;
  /** Other readings that the words permit: `增长5倍` is also 6 times as much, and up 500%. */
  alternatives?: NumberValue[];
  /**
   * True when the other language must have it too. Digits are required; so are `三倍` and `forty-seventh`.
   * `一`, `both`, `first` are not: they may match, but are never missed.
   */
  required: boolean;
  /** Power of ten of the scale word: 8 for `3亿`. A bare neighbour in a range takes it over. */
  power?: number;
  /** The digits as written, without scale: `1,234.5` -> `1234.5`. Only for numbers in digits. */
  digits?: string;
}

export interface NumberFound extends Reading {
  text: string;
  start: number;
  end: number;
  /** What it is measured in, where a text is compared with its translation. */
  measure?: Measure;
}

/** `超2400` is more than, `近1亿` nearly, `约5成` about, `不足5` less than. */
export const qualifiers = ['over', 'nearly', 'about', 'under'] as const;
export type Qualifier = (typeof qualifiers)[number];
