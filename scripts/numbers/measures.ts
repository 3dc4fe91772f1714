import { type Lang, type Measure, type NumberFound, numbersOf, same } from '../languages/index.ts';
import type { Pair } from './types.ts';

/** The numbers of a text, each with what it is measured in. */
export const withMeasures = (numbers: readonly NumberFound[], text: string, lang: Lang): NumberFound[] =>
  numbers.map((number) => {
    const measure =
      hasMeasure(number) && numbersOf(lang).measureOf(number.text, text.slice(number.end, number.end + 30));
    return measure ? { ...number, measure } : number;
  });

const hasMeasure = ({ kind, value }: NumberFound): boolean => kind === 'plain' && value > 0;

type Quantity = Pick<NumberFound, 'value' | 'digits' | 'measure'>;

/** As much of the same: `5000千克` and `5 tonnes`; `100公里` and `62 miles`, which are rounded. */
export function isSameQuantity(one: Quantity, other: Quantity): boolean {
  if (!one.measure || !other.measure || one.measure.dimension !== other.measure.dimension) return false;
  const [ours, theirs] = [quantity(one, one.measure), quantity(other, other.measure)];
  if (same(ours, theirs)) return true;
  return (
    one.measure.rough !== other.measure.rough &&
    Math.abs(ours - theirs) <= Math.min(rounding(one, one.measure), rounding(other, other.measure))
  );
}

const quantity = ({ value }: Quantity, { factor }: Measure): number => value * factor;

/** Half of the last digit that is not a nought at the end: 66,700 stands for 66,650 to 66,750. */
function rounding({ value, digits = String(value) }: Quantity, { factor }: Measure): number {
  const [whole = '', decimals = ''] = digits.split('.');
  const step = decimals ? 10 ** -decimals.length : 10 ** /0*$/u.exec(whole)![0].length;
  return (step * factor * value) / Number(digits) / 2;
}

/** One number in two units: `5千克` and `5 tonnes`. A unit that stands in one text only is let pass. */
export const isMeasuredOtherwise = ({ source, translation }: Pair): boolean =>
  source.measure !== undefined && translation.measure !== undefined && !isSameQuantity(source, translation);
