import type { Cell } from '../numbers/types.ts';
import type { Lang } from '../languages/index.ts';
import { comparePair } from '../numbers/compare.ts';
import { same, shifted } from '../numbers/decimal.ts';
import { KNOWN_BASES, unitFactor } from '../numbers/units.ts';

export type CellComparison =
  | { equal: true }
  /** `zh` and `en` are the values in plain units, where the cells hold numbers. */
  | { equal: false; reason: 'kind' | 'value' | 'unit' | 'qualifier' | 'text'; zh?: number; en?: number };

/**
 * Whether two cells say the same: 833.6 in 亿件 and 83.36 in `billion parcels` do. A unit in the cell goes before
 * that of its column. Text is compared by the numbers in it.
 */
export function compareCells(
  zh: Cell,
  zhUnit: string | undefined,
  en: Cell,
  enUnit: string | undefined,
): CellComparison {
  if (zh.kind === 'missing' || en.kind === 'missing')
    return zh.kind === en.kind ? { equal: true } : { equal: false, reason: 'kind' };
  if (zh.kind === 'text' || en.kind === 'text')
    return comparePair(zh.text, en.text).length === 0 ? { equal: true } : { equal: false, reason: 'text' };
  const [ours, theirs] = [inPlainUnits(zh, zhUnit, 'zh'), inPlainUnits(en, enUnit, 'en')];
  const values = { zh: ours.value, en: theirs.value };
  if (!same(ours.value, theirs.value)) return { equal: false, reason: 'value', ...values };
  if (ours.base !== theirs.base && KNOWN_BASES.has(ours.base) && KNOWN_BASES.has(theirs.base))
    return { equal: false, reason: 'unit', ...values };
  if (zh.qualifier !== en.qualifier) return { equal: false, reason: 'qualifier', ...values };
  return { equal: true };
}

/** The scale of a unit that stands in the cell is in its value already; a column's is not. */
function inPlainUnits(
  cell: Extract<Cell, { kind: 'number' }>,
  columnUnit: string | undefined,
  lang: Lang,
): { value: number; base: string } {
  if (cell.unit) return { value: cell.value, base: unitFactor(cell.unit, lang).base };
  const { factor, base } = unitFactor(columnUnit ?? '', lang);
  return { value: shifted(cell.value, Math.round(Math.log10(factor))), base };
}
