import type { Figure } from '../../tables/index.ts';
import { listed } from './lists.ts';
import { rowLabels } from './measures.ts';

/** A break in the series: from this row on values are not comparable with those before. */
interface Break {
  row: number;
  label: string;
  /** Why: `new method`. */
  note: string;
}

/** `2018: new method; 2021: new regions`. Those that name no row are left out. */
export const breaks = (figure: Figure): Break[] =>
  listed(figure.break).flatMap((written) => {
    const found = readBreak(written);
    const row = found ? rowLabels(figure).indexOf(found.label) : -1;
    return found && row >= 0 ? [{ row, ...found }] : [];
  });

/** `2018：统计口径调整` -> its label and its note; undefined where one of the two is lacking. */
export function readBreak(written: string): { label: string; note: string } | undefined {
  const [, label, note] = /^(.+?)\s*[:：]\s*(.+)$/su.exec(written) ?? [];
  return label && note ? { label, note } : undefined;
}

/** The rows before which a series is broken. */
export const breakRows = (figure: Figure): Set<number> => new Set(breaks(figure).map(({ row }) => row));
