import { type NumberFound, type NumberValue, same } from '../languages/index.ts';
import { isSameQuantity } from './measures.ts';
import type { Pair } from './types.ts';

export interface Matched {
  pairs: Pair[];
  /** Numbers that found no partner, required or not. */
  source: NumberFound[];
  translation: NumberFound[];
}

type Fits = (one: NumberFound, other: NumberFound) => boolean;

/** From the surest to the most lenient way in which two numbers are one. */
const WAYS: Fits[] = [
  (one, other) => one.required && other.required && isSameQuantity(one, other),
  (one, other) =>
    one.required && other.required && one.unit !== undefined && one.unit === other.unit && equal(one, other),
  (one, other) => one.required && other.required && equal(one, other),
  // A number in digits and one in words, before two in words: `a day` does not take 第一 from `part 1`.
  (one, other) => (one.required || other.required) && equal(one, other),
  // By the first reading of each: `10%` and `10 per cent`; also `第12` and `12`.
  (one, other) => equal(one, other),
  (one, other) => shareValue(one, other),
];

/** Pairs the numbers of two blocks, each at most once, in the order in which they stand. */
export function match(source: NumberFound[], translation: NumberFound[]): Matched {
  const left = { source: [...source], translation: [...translation] };
  const pairs = WAYS.flatMap((fits) => take(left, fits));
  return { pairs, ...left };
}

function take(left: { source: NumberFound[]; translation: NumberFound[] }, fits: Fits): Pair[] {
  const pairs: Pair[] = [];
  left.source = left.source.filter((source) => {
    const index = left.translation.findIndex((translation) => fits(source, translation));
    if (index >= 0) pairs.push({ source, translation: left.translation.splice(index, 1)[0]! });
    return index < 0;
  });
  return pairs;
}

/**
 * The same by another reading of one of them: `30%` and `三成`, `8 pm` and `8点`. Two dates or two names are the same
 * as such, or not at all.
 */
export const shareValue: Fits = (one, other) =>
  one.key && other.key
    ? equal(one, other)
    : valuesOf(one).some((first) =>
        valuesOf(other).some((second) => {
          // Two by-readings do not meet: `5折` may be 50% and half may be 50%, but `half in doubt` is no discount.
          const counts = first === one || second === other || first.kind === 'multiple';
          return counts && equal(first, second);
        }),
      );

const valuesOf = (number: NumberFound): NumberValue[] => [number, ...(number.alternatives ?? [])];

/** Ordinals and counts are not told apart: print has `第12个`, English `12 in all`. */
const family = ({ kind }: NumberValue): string => (kind === 'ordinal' ? 'plain' : kind);

function equal(one: NumberValue, other: NumberValue): boolean {
  return family(one) === family(other) && (one.key || other.key ? one.key === other.key : same(one.value, other.value));
}
