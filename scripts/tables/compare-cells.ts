import { comparePair, isSameQuantity } from '../numbers/index.ts';
import { isSameMoney, type Lang, type Measure, numbersOf, same, shifted } from '../languages/index.ts';
import type { Cell } from './types.ts';
import { KNOWN_BASES, unitFactor } from './units.ts';

/** A cell, the unit that its column, row or figure gives it, and the language that both are in. */
export interface LocalCell {
  lang: Lang;
  cell: Cell;
  unit?: string;
}

export type CellComparison =
  | { equal: true }
  /** `source` and `translation` are the values in plain units, where the cells hold numbers. */
  | {
      equal: false;
      reason: 'kind' | 'value' | 'unit' | 'qualifier' | 'text';
      source?: number;
      translation?: number;
    };

/**
 * Whether two cells say the same: 833.6 in 亿件 and 83.36 in `billion parcels` do. A unit in the cell goes before
 * that of its column. Text is compared by the numbers in it.
 */
export function compareCells(source: LocalCell, translation: LocalCell): CellComparison {
  const [ours, theirs] = [source.cell, translation.cell];
  if (ours.kind === 'missing' || theirs.kind === 'missing')
    return ours.kind === theirs.kind ? { equal: true } : { equal: false, reason: 'kind' };
  if (ours.kind === 'text' || theirs.kind === 'text') {
    const differences = comparePair(
      { lang: source.lang, text: ours.text },
      { lang: translation.lang, text: theirs.text },
    );
    return differences.length === 0 ? { equal: true } : { equal: false, reason: 'text' };
  }
  const [one, other] = [inPlainUnits(ours, source), inPlainUnits(theirs, translation)];
  const values = { source: one.value, translation: other.value };
  if (one.measure && other.measure) {
    // 5 in 吨 is 5000 in kg, and 5 in kg is another mass.
    if (!isSameQuantity(one, other))
      return { equal: false, reason: same(one.value, other.value) ? 'unit' : 'value', ...values };
  } else if (!same(one.value, other.value)) return { equal: false, reason: 'value', ...values };
  if (!isSameMoney(one.base, other.base) && KNOWN_BASES.has(one.base) && KNOWN_BASES.has(other.base))
    return { equal: false, reason: 'unit', ...values };
  if (ours.interval?.low !== theirs.interval?.low || ours.interval?.high !== theirs.interval?.high)
    return { equal: false, reason: 'value', ...values };
  if (ours.qualifier !== theirs.qualifier) return { equal: false, reason: 'qualifier', ...values };
  return { equal: true };
}

/** The scale of a unit that stands in the cell is in its value already; a column's is not. */
function inPlainUnits(
  cell: Extract<Cell, { kind: 'number' }>,
  { unit = '', lang }: LocalCell,
): { value: number; base: string; measure?: Measure } {
  const { factor, base } = unitFactor(cell.unit ?? unit, lang);
  const value = cell.unit ? cell.value : shifted(cell.value, Math.round(Math.log10(factor)));
  const measure = numbersOf(lang).readMeasure(base);
  return measure ? { value, base, measure } : { value, base };
}
