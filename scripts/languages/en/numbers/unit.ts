import type { ReadUnit } from '../../numbers/language-numbers.ts';
import { isSymbol, isTimeSymbol } from '../../numbers/unit-words.ts';
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
export function readUnit(written: string): ReadUnit {
  const text = spelt(written);
  if (Object.hasOwn(BASES, text)) return { power: 0, base: BASES[text]! };
  const { currency, number, scale, rest } = partsOf(text);
  const base = (currency ?? rest ?? '').trim();
  const zeros = number ? number.replaceAll(',', '').length - 1 : 0;
  return { power: zeros + powerOf(scale), base: Object.hasOwn(BASES, base) ? BASES[base]! : base };
}

const partsOf = (text: string) =>
  UNIT.exec(text)?.groups ?? { currency: undefined, number: undefined, scale: undefined, rest: text };

/** Accounts write `HK$'000`, `US$000s`, `£m`, `€bn`: HK$ thousand, £ million. */
const SHORT = new RegExp(
  `^(?<currency>${CURRENCY})\\s?(?:(?<thousand>[’']?000[’']?s?)|(?<scale>k|m|mn|mln|bn|b|bln|tn|trn))$`,
  'iu',
);

const SHORT_SCALES: Record<string, string> = { k: 'thousand', m: 'million', b: 'billion', t: 'trillion' };

function spelt(text: string): string {
  const { currency, thousand, scale = 'k' } = SHORT.exec(text)?.groups ?? {};
  if (!currency) return text;
  return `${currency} ${thousand ? 'thousand' : SHORT_SCALES[scale.charAt(0).toLowerCase()]}`;
}

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
export function isUnit(written: string): boolean {
  const text = spelt(written.replace(OF_CARBON, '$1'));
  if (Object.hasOwn(BASES, text) || isSymbol(text)) return true;
  const { currency, number, scale, rest = '' } = partsOf(text);
  const [counted = '', ...rates] = rest.split(/\s*\/\s*|\s*\bper\s+/u);
  if (!rates.every(isDivisor)) return false;
  if (!counted.trim()) return Boolean(currency ?? number ?? scale) || rates.length > 0;
  if (currency) return false;
  return isCounted(counted.trim()) || Boolean((number ?? scale) && /^[a-z][a-z -]{0,29}$/iu.test(counted));
}

/** `tonnes CO2e`, `metric tons of CO2 equivalent`: a measure of mass. */
const OF_CARBON =
  /^([a-z ]*(?:tonnes?|tons?|kilograms?|kg|t))\s(?:of )?CO[2₂](?:[ -]?(?:eq?|equivalents?))?(?=$|\s?\/| per )/iu;

/** What an amount is divided by: `tonne`, `1,000 people`, `100,000`, `capita`. */
const isDivisor = (text: string): boolean =>
  /^(?:capita|cent|mille|annum|[\d,]{3,})$/iu.test(text) ||
  isTimeSymbol(text) ||
  isCounted(text.replace(/^[\d,]+\s*/u, '').trim()) ||
  isOne(text);

/** `parcel`, `year`. */
const isOne = (text: string): boolean => counterWords.has(text.toLowerCase().trim());

/** `companies`, `square metres`, but not `rural areas` nor `first quarter`. */
function isCounted(text: string): boolean {
  if (Object.hasOwn(BASES, text) || isSymbol(text)) return true;
  const words = text.toLowerCase().split(' ');
  const last = words.pop()!;
  return words.every((word) => unitAdjectives.has(word)) && isUnitWord(last);
}

/** `person-visits` counts by two words. */
const isUnitWord = (word: string): boolean =>
  measureWords.has(word) ||
  singulars(word.replace(/^(?:person|bed|user)-/u, '')).some((one) => measureWords.has(one) || counterWords.has(one));
