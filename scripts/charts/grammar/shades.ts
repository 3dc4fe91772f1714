import { numbersOf, type Measure } from '../data/measures.ts';

export const SHADES = 4;

/** The upper limits of the shades: even steps from 0, round numbers, the last not below the largest value. */
export function shadeLimits(measure: Measure): number[] {
  const values = numbersOf(measure);
  const step = roundUp(Math.max(0, ...values) / SHADES, values.every(Number.isInteger));
  return Array.from({ length: SHADES }, (_, index) => Number((step * (index + 1)).toPrecision(12)));
}

/** To two digits, and a whole number for counts: 6.0825 -> 6.1, 1.75 -> 2. */
function roundUp(value: number, whole: boolean): number {
  if (value <= 0) return 1;
  const power = 10 ** (Math.floor(Math.log10(value)) - 1);
  const rounded = Number((Math.ceil(Number((value / power).toPrecision(12))) * power).toPrecision(12));
  return whole ? Math.ceil(rounded) : rounded;
}

/** From 1 on; a value on a limit belongs to the lower shade, 0 to the first. */
export const shadeOf = (value: number, limits: number[]): number =>
  limits.findIndex((limit) => value <= limit) + 1 || SHADES;
