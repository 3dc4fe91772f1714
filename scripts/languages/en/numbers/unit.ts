import type { ReadUnit } from '../../numbers/language-numbers.ts';
import { isSymbol } from '../../numbers/unit-words.ts';
import { CURRENCIES, CURRENCY, PERCENTAGES, SCALE, SCALES } from './lexicon.ts';
import { counterWords, measureWords, singulars, unitAdjectives } from './unit-words.ts';

const BASES: Record<string, string> = { ...CURRENCIES, ...PERCENTAGES };

/** What the units of money and percentages come to. */
export const knownUnits = Object.values(BASES);

/** `ten thousand` is 4 and `hundred million` is 8 zeros. */
const MULTIPLES: Record<string, number> = { one: 0, ten: 1, hundred: 2, thousand: 3 };

const UNIT = new RegExp(
  [
    `^(?<currency>${CURRENCY})?`,
    String.raw`\s?(?<number>10{0,2}(?:,?000)*(?!\d))?`,
    String.raw`\s?(?<scale>(?:(?:${Object.keys(MULTIPLES).join('|')}) )*(?:${SCALE})s?(?![a-z]))?(?: of)?`,
    String.raw`\s?(?<rest>.*)$`,
  ].join(''),
  'iu',
);

/** `RMB trillion` -> 12 and RMB, `million people` -> 6 and people, `10,000 tonnes` -> 4 and tonnes. */
export function readUnit(text: string): ReadUnit {
  if (Object.hasOwn(BASES, text)) return { power: 0, base: BASES[text]! };
  const { currency, number, scale, rest } = partsOf(text);
  const base = (currency ?? rest ?? '').trim();
  const zeros = number ? number.replaceAll(',', '').length - 1 : 0;
  return { power: zeros + powerOf(scale), base: Object.hasOwn(BASES, base) ? BASES[base]! : base };
}

const partsOf = (text: string) =>
  UNIT.exec(text)?.groups ?? { currency: undefined, number: undefined, scale: undefined, rest: text };

/** `thousand million` -> 9. */
const powerOf = (scale = ''): number =>
  scale
    .toLowerCase()
    .split(' ')
    .reduce((total, word) => total + (SCALES[word.replace(/s$/u, '')] ?? MULTIPLES[word] ?? 0), 0);

/**
 * Whether a text is a unit and no remark: money, scales, %, what counts and measures, `per 1,000 people`. `year on
 * year`, `excluding services` and `derived` are none.
 */
export function isUnit(text: string): boolean {
  if (Object.hasOwn(BASES, text) || isSymbol(text)) return true;
  const { currency, number, scale, rest = '' } = partsOf(text);
  const [counted = '', ...rates] = rest.split(/\s*\/\s*|\s*\bper\s+/u);
  if (!rates.every(isDivisor)) return false;
  if (!counted.trim()) return Boolean(currency ?? number ?? scale) || rates.length > 0;
  if (currency) return false;
  return isCounted(counted.trim()) || Boolean((number ?? scale) && /^[a-z][a-z -]{0,29}$/iu.test(counted));
}

/** What an amount is divided by: `tonne`, `1,000 people`, `capita`. */
const isDivisor = (text: string): boolean =>
  /^(?:capita|cent|mille|annum)$/iu.test(text) || isCounted(text.replace(/^[\d,]+\s*/u, '').trim()) || isOne(text);

/** `parcel`, `year`. */
const isOne = (text: string): boolean => counterWords.has(text.toLowerCase().trim());

/** `companies`, `square metres`, but not `rural areas` nor `first quarter`. */
function isCounted(text: string): boolean {
  if (Object.hasOwn(BASES, text) || isSymbol(text)) return true;
  const words = text.toLowerCase().split(' ');
  const last = words.pop()!;
  return words.every((word) => unitAdjectives.has(word)) && isUnitWord(last);
}

const isUnitWord = (word: string): boolean =>
  measureWords.has(word) || singulars(word).some((one) => measureWords.has(one) || counterWords.has(one));
