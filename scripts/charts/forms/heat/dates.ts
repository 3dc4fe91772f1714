import type { Figure } from '../../../tables/index.ts';
import { rowLabels, seriesOf } from '../../data/index.ts';
import { timeOf } from '../../grammar/index.ts';

/** A row that is a day or a month of the calendar. */
export interface RowDate {
  row: number;
  kind: 'day' | 'month';
  /** The day, or the first of the month. */
  date: Date;
}

const DAY = 24 * 60 * 60 * 1000;

/** The rows that are days or single months of a known year. */
export const datesOf = (figure: Figure): RowDate[] =>
  rowLabels(figure).flatMap((label, row) => {
    const time = timeOf(label);
    if (!time?.dated || (time.span ?? 1) > 1 || (time.kind !== 'day' && time.kind !== 'month')) return [];
    return [{ row, kind: time.kind, date: dateAt(time.kind, time.at) }];
  });

/** One measure over days or months. */
export const isCalendar = (figure: Figure): boolean =>
  seriesOf(figure).length === 1 && figure.table.rows.length > 0 && datesOf(figure).length === figure.table.rows.length;

/** A year and the part of it that has gone, as a month or a day is read: the month 2020.5 -> 1 July 2020. */
function dateAt(kind: 'day' | 'month', at: number): Date {
  const year = Math.floor(at + 1e-9);
  if (kind === 'month') return new Date(Date.UTC(year, Math.round((at - year) * 12)));
  const [first, next] = [Date.UTC(year, 0), Date.UTC(year + 1, 0)];
  return new Date(Date.UTC(year, 0, 1 + Math.round(((at - year) * (next - first)) / DAY)));
}
