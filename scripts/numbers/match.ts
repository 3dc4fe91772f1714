import { same } from './decimal.ts';
import type { NumberFound, Sense } from './types.ts';

export interface Pair {
  zh: NumberFound;
  en: NumberFound;
}

export interface Matched {
  pairs: Pair[];
  /** Numbers that found no partner, required or not. */
  zh: NumberFound[];
  en: NumberFound[];
}

type Fits = (zh: NumberFound, en: NumberFound) => boolean;

/** From the surest to the most lenient way in which two numbers are one. */
const WAYS: Fits[] = [
  (zh, en) => zh.required && en.required && zh.unit !== undefined && zh.unit === en.unit && meets(zh, en),
  (zh, en) => zh.required && en.required && meets(zh, en),
  (zh, en) => meets(zh, en),
  (zh, en) => shareSense(zh, en),
];

/** Pairs the numbers of two blocks, each at most once, in the order in which they stand. */
export function match(zh: NumberFound[], en: NumberFound[]): Matched {
  const left = { zh: [...zh], en: [...en] };
  const pairs = WAYS.flatMap((fits) => take(left, fits));
  return { pairs, ...left };
}

function take(left: { zh: NumberFound[]; en: NumberFound[] }, fits: Fits): Pair[] {
  const pairs: Pair[] = [];
  left.zh = left.zh.filter((zh) => {
    const index = left.en.findIndex((en) => fits(zh, en));
    if (index >= 0) pairs.push({ zh, en: left.en.splice(index, 1)[0]! });
    return index < 0;
  });
  return pairs;
}

/** The same by the first reading of each: `10%` and `10 per cent`; also `第12` and `12`. */
const meets: Fits = (zh, en) => equal(zh, en);

/**
 * The same by another reading of one of them: `30%` and `三成`, `8 pm` and `8点`. Two dates or two names are the same
 * as such, or not at all.
 */
export const shareSense: Fits = (zh, en) =>
  zh.key && en.key
    ? equal(zh, en)
    : senses(zh).some((one) => senses(en).some((other) => counts(zh, one, en, other) && equal(one, other)));

const senses = (number: NumberFound): Sense[] => [number, ...(number.alternatives ?? [])];

/** Two by-readings do not meet: `5折` may be 50% and half may be 50%, but `half in doubt` is no discount. */
const counts = (zh: Sense, one: Sense, en: Sense, other: Sense): boolean =>
  one === zh || other === en || one.kind === 'as much';

/** Ordinals and counts are not told apart: print has `第12个`, English `12 in all`. */
const family = ({ kind }: Sense): string => (kind === 'ordinal' ? 'plain' : kind);

function equal(one: Sense, other: Sense): boolean {
  return family(one) === family(other) && (one.key || other.key ? one.key === other.key : same(one.value, other.value));
}
