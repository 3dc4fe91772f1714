import type { Measure } from './measures.ts';
import type { Period } from './periods.ts';
import type { LabelTime } from './times.ts';
import type { NumberFound, Qualifier } from './types.ts';

/** What is known of the numbers of one language. */
export interface LanguageNumbers {
  /** Every number in a text, from left to right, with its value in plain units: `8540万` -> 85400000. */
  read: (text: string) => NumberFound[];
  /** The number that a table cell holds; undefined where it is a label: `2016年`. */
  readCell: (text: string) => CellNumber | undefined;
  /** What stands in a cell without a value, in words: `未给出`. */
  notGiven: string;
  readUnit: (text: string) => ReadUnit;
  /** Whether what stands in brackets behind a name is its unit, and not a remark: `万亿元`, but not `推算`. */
  isUnit: (text: string) => boolean;
  /** What a label says as a time, with the words that may stand behind it: `2021（预计）`. Undefined where it is none. */
  readTime: (label: string) => LabelTime | undefined;
  /** What the language's units of money and its percentages come to: `RMB`, `%`. */
  knownUnits: readonly string[];
  /** A value in words: 3.721e13 -> `37.21万亿`, `37.21 trillion`. */
  formatValue: (value: number) => string;
  /** Whether a number can stand here as another language writes it: `B2B`, `12`, but not `六成`. */
  canStand: (text: string) => boolean;
  /** One that cannot and is neither a date nor has a scale word: `六成` -> `60%`. */
  render: (number: NumberFound) => string;
  direction: DirectionWords;
  balance: BalanceWords;
  /** What a number is measured in, by its text and what stands behind it: `5吨` -> mass. */
  measureOf: (number: string, after: string) => Measure | undefined;
  /** The measure that a unit is: `吨`, `kg`. */
  readMeasure: (unit: string) => Measure | undefined;
  /** Quarters and halves of years that a text names. */
  readPeriods: (text: string) => Period[];
  /** The currency that an amount has where none is named. */
  impliedCurrency?: string;
  /** What is read as a number and is likelier part of a person's name: `Jun`. */
  personalName?: RegExp;
}

export interface CellNumber {
  /** As written: `1,234.5`. */
  digits: string;
  /** Power of ten of the scale word: 8 for `3亿`. */
  power: number;
  qualifier?: Qualifier;
  unit?: string;
}

/** `亿件` -> 8 and 件, `US$ billion` -> 9 and USD. */
export interface ReadUnit {
  power: number;
  /** The unit that remains: `RMB`, `USD`, `%`, `points`, or the word as written. */
  base: string;
}

/** How a sentence says that a number rises or falls. Patterns of words are global. */
export interface DirectionWords {
  up: RegExp;
  down: RegExp;
  /** Ends a clause: a word of direction speaks for its own clause alone. */
  clauseEnd: RegExp;
  sentenceEnd: RegExp;
  /** How many characters away a word of direction may stand. */
  reach: number;
  /** How many words after a number may still say where it goes: `6.5% higher`. */
  wordsAfter: number;
  /** `from 26.10 … to 37.21` goes where the two numbers say; what stands before each of them. */
  fromTo?: { from: RegExp; to: RegExp };
}

/** How a sentence says on which side of nothing an amount is. Patterns of words are global. */
export interface BalanceWords {
  /** Right before a number that is less than nothing: 负, `minus`. */
  minus: RegExp;
  /** Anywhere in its sentence: what may stand for a minus, besides words of falling. */
  below: RegExp;
  gain: RegExp;
  loss: RegExp;
  /** How many characters behind a number may say which it is: `5亿元的亏损`. */
  reachAfter: number;
}
