import { catalogue, knownLanguages } from '../languages/index.ts';
import type { Figure } from './types.ts';

/** 合计, Total: a sum or a mean of all rows. 小计, Subtotal: of those above it in its group. */
type TotalKind = 'total' | 'subtotal';

/** Whether a label says that its row is a sum or a mean of others: 合计, Total, 平均, Subtotal. */
export const isTotal = (label: string): boolean =>
  knownLanguages.some((lang) => catalogue(lang).tables.total.test(withoutLeaders(label)));

/** `Total . . . .`, `合計……`: dots that lead the eye to the number. */
const withoutLeaders = (label: string): string => label.replace(/\s*(?:[.．·]\s?){3,}$|\s*…+$/u, '');

/** Whether a label says that its row sums up only a part of the table: 小计, Subtotal. */
export const isSubtotal = (label: string): boolean =>
  knownLanguages.some((lang) => catalogue(lang).tables.subtotal.test(withoutLeaders(label)));

/** Whether a label says that its row is a part of the row before: 其中, of which. */
const isPart = (label: string): boolean => knownLanguages.some((lang) => catalogue(lang).tables.ofWhich.test(label));

/** Whether a label says that its parts follow: `盜竊案，包括：`, `Theft, of which:`. */
const hasParts = (label: string): boolean =>
  knownLanguages.some((lang) => catalogue(lang).tables.partsFollow.test(label));

/**
 * The rows that are a sum or a mean of others, by their places: labelled so (合计, Subtotal), named in `totals`, or
 * with their parts after them, as 其中 or `of which` says before these or behind their own label. They are never ranked among the rest.
 */
export function totalKinds({ table, totals }: Pick<Figure, 'table' | 'totals'>): Map<number, TotalKind> {
  const labels = table.rows.map((row) => row[0]!.text);
  const named = namedTotals(totals);
  const kindOf = (label: string, row: number): TotalKind | undefined => {
    if (isSubtotal(label)) return 'subtotal';
    if (isTotal(label)) return 'total';
    const isWhole = (isPart(labels[row + 1] ?? '') && !isPart(label)) || (hasParts(label) && row + 1 < labels.length);
    return isWhole || named.includes(label) ? 'subtotal' : undefined;
  };
  return new Map(
    labels.flatMap((label, row) => {
      const kind = kindOf(label, row);
      return kind ? [[row, kind] as const] : [];
    }),
  );
}

/** `毛利；营业利润` -> 毛利 and 营业利润. */
export const namedTotals = (totals = ''): string[] => totals.split(/[;；]/u).map((label) => label.trim());
