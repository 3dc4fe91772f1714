import { anyOf } from '../../numbers/any-of.ts';
import type { Qualifier } from '../../numbers/types.ts';
import { CURRENCY_SIGNS } from '../../numbers/currencies.ts';
import { facts } from '../facts.ts';

/** Scale words with their powers of ten. */
export const SCALES: Record<string, number> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  mn: 6,
  mln: 6,
  bn: 9,
  bln: 9,
  tn: 12,
  trn: 12,
};

/** Scale words that may follow any number. */
export const SCALE = 'thousand|million|billion|trillion';

export const CURRENCIES: Record<string, string> = {
  ...CURRENCY_SIGNS,
  RMB: 'RMB',
  CNY: 'RMB',
  yuan: 'RMB',
  'yuan (RMB)': 'RMB',
  USD: 'USD',
  dollars: 'USD',
  'US dollars': 'USD',
  'U.S. dollars': 'USD',
  HKD: 'HKD',
  'Hong Kong dollars': 'HKD',
  AUD: 'AUD',
  'Australian dollars': 'AUD',
  'Canadian dollars': 'CAD',
  SGD: 'SGD',
  'Singapore dollars': 'SGD',
  'New Taiwan dollars': 'TWD',
  EUR: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  GBP: 'GBP',
  'pounds sterling': 'GBP',
  JPY: 'JPY',
  yen: 'JPY',
  KRW: 'KRW',
  'Korean won': 'KRW',
  won: 'KRW',
  CHF: 'CHF',
  'Swiss francs': 'CHF',
  INR: 'INR',
  rupees: 'INR',
  RUB: 'RUB',
  roubles: 'RUB',
};

/** The code of a currency however its name is written: `Yuan`, `us$`. */
export const currencyOf = (word: string): string =>
  CURRENCIES[word] ?? CURRENCIES[word.toUpperCase()] ?? CURRENCY_BY_NAME.get(word.toLowerCase())!;

const CURRENCY_BY_NAME = new Map(Object.entries(CURRENCIES).map(([name, code]) => [name.toLowerCase(), code]));

/** What may stand before an amount of money. */
export const CURRENCY = anyOf(Object.keys(CURRENCIES).filter((word) => /^(?:[A-Z]{3}|[A-Z]*[$€£¥￥₩₹])$/u.test(word)));

/** What may stand behind one. `won` is a verb too. */
export const CURRENCY_AFTER = anyOf(Object.keys(CURRENCIES).filter((word) => /^[A-Za-z. ]*[a-z]$/u.test(word))).replace(
  /\|won(?=\||$)/u,
  '|(?<=illion\\s)won',
);

export const PERCENTAGES: Record<string, string> = {
  '%': '%',
  '％': '%',
  '‰': '‰',
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
