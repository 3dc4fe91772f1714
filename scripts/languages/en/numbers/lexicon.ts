import { anyOf } from '../../numbers/any-of.ts';
import type { Qualifier } from '../../numbers/types.ts';
import { facts } from '../facts.ts';

/** Scale words with their powers of ten. */
export const SCALES: Record<string, number> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  bn: 9,
  tn: 12,
};

/** Scale words that may follow any number. */
export const SCALE = 'thousand|million|billion|trillion';

export const CURRENCIES: Record<string, string> = {
  RMB: 'RMB',
  CNY: 'RMB',
  '¥': 'RMB',
  yuan: 'RMB',
  'yuan (RMB)': 'RMB',
  US$: 'USD',
  $: 'USD',
  USD: 'USD',
  'US dollars': 'USD',
  HK$: 'HKD',
  '€': 'EUR',
  EUR: 'EUR',
  '£': 'GBP',
};

/** What may stand before an amount of money. */
export const CURRENCY = anyOf(Object.keys(CURRENCIES).filter((word) => /^(?:[A-Z]{3}|[A-Z]*[$€£¥])$/u.test(word)));

export const PERCENTAGES: Record<string, string> = {
  '%': '%',
  '％': '%',
  percent: '%',
  'per cent': '%',
  'percentage points': 'points',
};

/** Words before a number, in a table as in a sentence. */
export const QUALIFIERS: Record<Qualifier, string[]> = {
  over: ['over', 'more than', 'above'],
  nearly: ['nearly', 'almost'],
  about: ['about', 'around', 'approximately'],
  under: ['under', 'less than', 'below', 'fewer than'],
};

/** Months cut short: `Jan`, `Sept?`. May is whole. */
export const ABBREVIATIONS = facts.months
  .filter((month) => month.length > 3)
  .map((month) => (month.startsWith('Sept') ? 'Sept?' : month.slice(0, 3)));
