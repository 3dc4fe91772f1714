import { anyOf } from '../../numbers/any-of.ts';

/** Spelled English numbers: `forty-seven` -> 47, `three hundred and twelve` -> 312, `forty-seventh` -> 47. */

const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const CARDINALS = new Map<string, number>([
  ...ONES.map((word, index) => [word, index + 1] as const),
  ...TEENS.map((word, index) => [word, index + 10] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
]);

const IRREGULAR: Record<string, string> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};
const ORDINALS = new Map(
  [...CARDINALS].map(([word, value]) => [IRREGULAR[word] ?? `${word.replace(/y$/u, 'ie')}th`, value]),
);

const UNDER_HUNDRED = `(?:(?:${anyOf(TENS)})[- ](?:${anyOf(ONES)})|${anyOf(CARDINALS.keys())})`;

/** A cardinal below a thousand; `million` and its kind are read by the rule that uses this. */
export const CARDINAL = `(?:${UNDER_HUNDRED}[- ]hundred(?:(?:[- ]and)?[- ]${UNDER_HUNDRED})?|${UNDER_HUNDRED})`;
export const ORDINAL = `(?:(?:${anyOf(TENS)})[- ])?(?:${anyOf(ORDINALS.keys())})`;

export function readCardinal(text: string): number {
  const [hundreds, rest] = /hundred/iu.test(text) ? text.split(/[- ]hundred(?:[- ]and)?/iu) : ['', text];
  return 100 * sum(hundreds!, CARDINALS) + sum(rest!, CARDINALS);
}

export function readOrdinal(text: string): number {
  return sum(text, new Map([...CARDINALS, ...ORDINALS]));
}

function sum(text: string, words: Map<string, number>): number {
  return text
    .toLowerCase()
    .split(/[-\s]/u)
    .reduce((total, word) => total + (words.get(word) ?? 0), 0);
}

const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10 };

/** `XI` -> 11. */
export function readRoman(text: string): number {
  const values = [...text].map((sign) => ROMAN[sign]!);
  return values.reduce((total, value, index) => total + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
