import { catalogue, inBrackets, type Lang } from '../../languages/index.ts';
import { type Cell, type Figure, missingReasons, missingWord } from '../../tables/index.ts';
import { isBound, type Measure, rowLabels, totalRows, unrankedRows, valueWithUnit } from '../data/index.ts';

type NumberCell = Extract<Cell, { kind: 'number' }>;

/** The head of the first column: what the rows are. */
export const rowHead = (figure: Figure): string => figure.table.columns[0]!.name;

/**
 * The rows with the largest and the smallest value; all of them where several share it. `over 30` may be more than
 * anything: values given only as a bound are not ranked but told by themselves, and so are totals and
 * what all others leave.
 */
export function leaders(figure: Figure, measure: Measure, lang: Lang): string[] {
  const say = catalogue(lang).charts.describe;
  const apart = unrankedRows(figure);
  const rows = measure.cells.flatMap((cell, row) => (cell.kind === 'number' ? [{ cell, row }] : []));
  const exact = rows.filter(({ cell, row }) => !isBound(cell) && !apart.has(row)).map(({ cell }) => cell);
  const bounds = items(figure, measure, lang, (cell, row) => isBound(cell) && !apart.has(row));
  const apartCount = rows.filter(({ row }) => apart.has(row)).length;
  const told = exact.length ? ranked(exact, figure, measure, lang) : '';
  const given = told && exact.length + apartCount < measure.cells.length ? say.ofGiven(told, bounds.length > 0) : told;
  return [given, bounds.length ? say.bounds(say.list(bounds)) : '', unranked(figure, measure, lang, apart)].filter(
    Boolean,
  );
}

/** Sums and means with their values, which are not ranked; '' where there are none. */
export const sumsOf = (figure: Figure, measure: Measure, lang: Lang): string =>
  unranked(figure, measure, lang, totalRows(figure));

function unranked(figure: Figure, measure: Measure, lang: Lang, rows: ReadonlySet<number>): string {
  const say = catalogue(lang).charts.describe;
  const told = items(figure, measure, lang, (_, row) => rows.has(row));
  return told.length ? say.totals(say.list(told)) : '';
}

function ranked(exact: NumberCell[], figure: Figure, measure: Measure, lang: Lang): string {
  const say = catalogue(lang).charts.describe;
  const values = exact.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const names = (value: number) =>
    say.list(
      rowLabels(figure).filter((_, row) => exact.some((cell) => cell === measure.cells[row] && cell.value === value)),
    );
  const text = (value: number) =>
    valueWithUnit(
      exact.find((cell) => cell.value === value)!,
      measure.unit,
      lang,
    );
  return low === high ? say.only(names(high), text(high)) : say.leaders(names(high), text(high), names(low), text(low));
}

/** Negative rows, where there are more than the smallest, which is told already; '' where there are not. */
export function negatives(figure: Figure, measure: Measure, lang: Lang): string {
  const say = catalogue(lang).charts.describe;
  const below = items(figure, measure, lang, ({ value }) => value < 0);
  return below.length > 1 ? say.negative(say.list(below)) : '';
}

/** `日用品14.53%`, for every number that passes the test. */
export function items(
  figure: Figure,
  measure: Measure,
  lang: Lang,
  test: (cell: NumberCell, row: number) => boolean = () => true,
): string[] {
  const say = catalogue(lang).charts.describe;
  const labels = rowLabels(figure);
  return measure.cells.flatMap((cell, row) =>
    cell.kind === 'number' && test(cell, row) ? [say.item(labels[row]!, valueWithUnit(cell, measure.unit, lang))] : [],
  );
}

/** The rows whose value is missing, by why it is; '' where none is. */
export function missing(figure: Figure, { cells }: Pick<Measure, 'cells'>, lang: Lang): string {
  const { list } = catalogue(lang).charts.describe;
  const labels = rowLabels(figure);
  return byReason(cells, lang, (rows) => list(rows.map((row) => withLimit(labels[row]!, cells[row]!, lang))));
}

/** The same for rows that are times: missing ones in a row are told as one, 2011 to 2015, not five years. */
export function missingRuns(figure: Figure, { cells }: Pick<Measure, 'cells'>, lang: Lang): string {
  const say = catalogue(lang).charts.describe;
  const labels = rowLabels(figure);
  return byReason(cells, lang, (rows) => {
    const runs: number[][] = [];
    for (const row of rows) {
      if (runs.at(-1)?.at(-1) === row - 1) runs.at(-1)!.push(row);
      else runs.push([row]);
    }
    const named = runs.flatMap((run) =>
      run.length > 2
        ? [say.range(labels[run[0]!]!, labels[run.at(-1)!]!)]
        : run.map((row) => withLimit(say.period(labels[row]!), cells[row]!, lang)),
    );
    return say.list(named);
  });
}

/** A sentence for each reason that occurs. */
function byReason(cells: readonly Cell[], lang: Lang, nameRows: (rows: number[]) => string): string {
  const say = catalogue(lang).charts.describe;
  return missingReasons
    .flatMap((reason) => {
      const rows = [...cells.keys()].filter((row) => {
        const cell = cells[row]!;
        return cell.kind === 'missing' && cell.reason === reason;
      });
      return rows.length ? [say.missing(nameRows(rows), missingWord(reason, lang))] : [];
    })
    .join(say.between);
}

/** `Tibet (<5)`: how much the value is below. */
const withLimit = (label: string, cell: Cell, lang: Lang): string =>
  cell.kind === 'missing' && cell.reason === 'below' ? label + inBrackets(cell.text, lang) : label;
