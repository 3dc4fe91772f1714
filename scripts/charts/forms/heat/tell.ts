import { catalogue, type Lang } from '../../../languages/index.ts';
import { type Figure, isTotal, missingReasons, missingWord } from '../../../tables/index.ts';
import { isBound, rowLabels, type Series, unrankedRows, valueWithUnit } from '../../data/index.ts';

/** A cell with a number, as it is told. */
interface Entry {
  /** Its row and its column: `Oslo, January`. */
  label: string;
  value: number;
  /** With its unit. */
  text: string;
  /** Given as a bound, or a sum: it is not ranked. */
  kind: 'exact' | 'bound' | 'sum';
}

export function entriesOf(figure: Figure, series: Series[], lang: Lang): Entry[] {
  const { at } = catalogue(lang).charts.forms.heat;
  const apart = unrankedRows(figure);
  return rowLabels(figure).flatMap((label, row) =>
    series.flatMap((one): Entry[] => {
      const cell = one.cells[row]!;
      if (cell.kind !== 'number') return [];
      const kind = apart.has(row) || isTotal(one.name) ? 'sum' : isBound(cell) ? 'bound' : 'exact';
      return [{ label: at(label, one.name), value: cell.value, text: valueWithUnit(cell, one.unit, lang), kind }];
    }),
  );
}

/** The cells with the largest and the smallest value, and those that are not ranked. */
export function extremes(entries: Entry[], lang: Lang): string[] {
  const say = catalogue(lang).charts.describe;
  const exact = entries.filter(({ kind }) => kind === 'exact');
  const values = exact.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const of = (value: number) => exact.filter((entry) => entry.value === value);
  const names = (value: number) => say.list(of(value).map(({ label }) => label));
  const listed = (kind: Entry['kind']) =>
    say.list(entries.filter((entry) => entry.kind === kind).map(({ label, text }) => say.item(label, text)));
  const text = (value: number) => of(value)[0]!.text;
  const has = (kind: Entry['kind']) => entries.some((entry) => entry.kind === kind);
  return [
    !exact.length
      ? ''
      : low === high
        ? say.only(names(high), text(high))
        : say.leaders(names(high), text(high), names(low), text(low)),
    has('bound') ? say.bounds(listed('bound')) : '',
    has('sum') ? say.totals(listed('sum')) : '',
  ].filter(Boolean);
}

/** The cells without a value, row by row, by why they have none. */
export function missingCells(figure: Figure, series: Series[], lang: Lang): string[] {
  const { describe: say, forms } = catalogue(lang).charts;
  return missingReasons.flatMap((reason) => {
    const rows = rowLabels(figure).flatMap((label, row) => {
      const columns = series.filter(({ cells }) => {
        const cell = cells[row]!;
        return cell.kind === 'missing' && cell.reason === reason;
      });
      return columns.length ? [forms.heat.missing(label, say.list(columns.map(({ name }) => name)))] : [];
    });
    return rows.length ? [say.missing(say.list(rows), missingWord(reason, lang))] : [];
  });
}
