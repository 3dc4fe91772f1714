import { type NumberFound, same, shifted } from '../languages/index.ts';
import type { Difference, Side } from './types.ts';

/** How far a number may be from the one that was meant, best first; beyond these nothing is suggested. */
const LIKENESS: ((one: NumberFound, other: NumberFound) => boolean)[] = [
  (one, other) => one.kind === other.kind && isPowerOfTen(one.value, other.value),
  (one, other) => one.kind === other.kind && slips(one.value, other.value) === 1,
  (one, other) => same(one.value, other.value),
  (one, other) => isPowerOfTen(one.value, other.value),
  (one, other) => one.kind === other.kind && slips(one.value, other.value) === 2,
  (one, other) => one.kind === other.kind && Math.abs(Math.log10(one.value / other.value)) < 0.5,
];

/** Joins a number that the translation lacks with one that it has too many, so that one slip is reported once. */
export function suggest(source: NumberFound[], translation: NumberFound[]): Difference[] {
  const left = [...translation];
  const partner = new Map<NumberFound, NumberFound>();
  for (const alike of LIKENESS) {
    for (const number of source.filter((each) => !partner.has(each))) {
      const index = left.findIndex((other) => alike(number, other));
      if (index >= 0) partner.set(number, left.splice(index, 1)[0]!);
    }
  }
  return [
    ...source.map((number) => missing('source', number, partner.get(number))),
    ...left.map((number) => missing('translation', number)),
  ];
}

const missing = (side: Side, number: NumberFound, suggestion?: NumberFound): Difference => ({
  problem: 'missing',
  side,
  number,
  ...(suggestion && { suggestion }),
});

/** 3721 and 37.21. */
export function isPowerOfTen(one: number, other: number): boolean {
  if (!(one > 0 && other > 0)) return false;
  const power = Math.round(Math.log10(one / other));
  return power !== 0 && same(shifted(other, power), one);
}

/** Digits that differ between two numbers of the same length; Infinity otherwise. */
function slips(one: number, other: number): number {
  const [a, b] = [String(one), String(other)];
  if (a.length !== b.length) return Infinity;
  return [...a].filter((sign, index) => sign !== b[index]).length;
}
