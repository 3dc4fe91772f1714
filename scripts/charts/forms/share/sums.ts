import { facts, type Lang } from '../../../languages/index.ts';
import type { Figure } from '../../../tables/index.ts';
import { marginOfRow, partsOf, rowLabels, sumOfRow } from '../../data/index.ts';

/** A row whose shares are not 100 % together, with what they come to: `97.3%`. */
export interface Uneven {
  row: number;
  label: string;
  sum: string;
}

/** The rows whose shares, all given, are further from 100 than rounding explains. */
export function unevenRows(figure: Figure, lang: Lang): Uneven[] {
  const { parts } = partsOf(figure);
  if (parts[0]?.unit !== '%') return [];
  const format = new Intl.NumberFormat(facts(lang).tag, { maximumFractionDigits: 6 });
  return rowLabels(figure).flatMap((label, row) => {
    const sum = sumOfRow(parts, row);
    const isWhole = parts.every(({ cells }) => cells[row]!.kind === 'number');
    return isWhole && Math.abs(sum - 100) > marginOfRow(parts, row)
      ? [{ row, label, sum: `${format.format(sum)}%` }]
      : [];
  });
}
