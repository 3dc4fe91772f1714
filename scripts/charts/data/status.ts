import { knownLanguages, numbersOf, type TimeStatus } from '../../languages/index.ts';
import type { Figure } from '../../tables/index.ts';

/** Whether a row's label says that its values are expected, estimated, provisional or revised: `2021E`, `2020 (provisional)`. */
export function statusOf(figure: Figure, row: number): TimeStatus | undefined {
  const label = figure.table.rows[row]![0]!.text;
  for (const lang of knownLanguages) {
    const time = numbersOf(lang).readTime(label);
    if (time) return time.status;
  }
  return undefined;
}

/** True for a value that is not final: it is drawn open, with a broken outline. */
export const isOpen = (status: TimeStatus | undefined): boolean => status !== undefined && status !== 'revised';
