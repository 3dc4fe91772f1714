import { catalogue, type Catalogue, type Lang } from '../languages/index.ts';
import { type Measure, measures, rowLabels, valueWithUnit } from './measures.ts';
import { unitColumn, unitOf } from './statement.ts';
import { inTime } from './times.ts';
import { totalRows } from './totals.ts';
import type { Cell, ChartForm, Figure } from '../tables/index.ts';

type DescribeWords = Catalogue['charts']['describe'];
type NumberCell = Extract<Cell, { kind: 'number' }>;

/** What one form says of a figure. */
type Describe = (figure: Figure, say: DescribeWords, lang: Lang) => string[];

const forms: Record<ChartForm, Describe> = {
  bar: describeBar,
  pair: describePair,
  line: describeLine,
  parts: describeParts,
  statement: describeStatement,
  map: describeMap,
  none: () => [],
};

/**
 * A chart in words, for people who cannot see it: its form, what is compared, the ends of the range and what is
 * missing. Every number is a cell's own text; none is worked out here.
 */
export function describe(figure: Figure, lang: Lang): string {
  const say = catalogue(lang).charts.describe;
  return forms[figure.chart](figure, say, lang).filter(Boolean).join(say.between);
}

function describeBar(figure: Figure, say: DescribeWords, lang: Lang): string[] {
  const [measure, beside] = measures(figure);
  if (!measure) return [];
  const told = (one: Measure) => [...leaders(figure, one, say, lang), missing(figure, one, say)].filter(Boolean);
  return [
    say.bar(measure.name, rowHead(figure), measure.cells.length),
    ...told(measure),
    beside ? say.ofMeasure(beside.name, told(beside)) : '',
  ];
}

function describePair(figure: Figure, say: DescribeWords, lang: Lang): string[] {
  const [one, two] = measures(figure);
  if (!one || !two) return [];
  const each = [one, two].map((measure) => {
    const told = [
      ...leaders(figure, measure, say, lang),
      negatives(figure, measure, say, lang),
      missing(figure, measure, say),
    ];
    return say.ofMeasure(measure.name, told.filter(Boolean));
  });
  return [say.pair(one.name, two.name, rowHead(figure), one.cells.length), ...each];
}

function describeLine(printed: Figure, say: DescribeWords, lang: Lang): string[] {
  const figure = inTime(printed);
  const all = measures(figure);
  const labels = rowLabels(figure);
  if (all.length === 0) return [];
  const series = all.map((measure) => {
    const given = labels.flatMap((label, row) => {
      const cell = measure.cells[row]!;
      return cell.kind === 'number' ? [{ label, value: valueWithUnit(cell, measure.unit, lang) }] : [];
    });
    const told = [say.firstAndLast(given[0]!, given.at(-1)!), missingRuns(measure, labels, say)].filter(Boolean);
    return all.length > 1 ? say.ofMeasure(measure.name, told) : told.join(say.between);
  });
  return [
    say.line(
      all.map(({ name }) => name),
      labels[0]!,
      labels.at(-1)!,
    ),
    ...series,
  ];
}

function describeParts(figure: Figure, say: DescribeWords, lang: Lang): string[] {
  const measure = measures(figure)[0];
  if (!measure) return [];
  const given = items(figure, measure, lang, say, () => true);
  return [say.parts(measure.name, rowHead(figure), given.length, say.list(given)), missing(figure, measure, say)];
}

function describeStatement(figure: Figure, say: DescribeWords, lang: Lang): string[] {
  const [main, ...others] = measures(figure);
  if (!main) return [];
  const units = unitColumn(figure);
  const lines = rowLabels(figure).map((label, row) => {
    const value = valueWithUnit(main.cells[row]!, unitOf(units?.[row]) ?? main.unit, lang);
    const given = others.filter((other) => other.cells[row]!.kind === 'number');
    return say.stated(
      label,
      value,
      given.map((other) => say.more(other.name, valueWithUnit(other.cells[row]!, other.unit, lang))),
    );
  });
  return [say.statement(lines)];
}

function describeMap(figure: Figure, say: DescribeWords, lang: Lang): string[] {
  const measure = measures(figure)[0];
  if (measure)
    return [
      say.map(measure.name, measure.cells.length),
      ...leaders(figure, measure, say, lang),
      missing(figure, measure, say),
    ];
  const kinds = new Map<string, string[]>();
  for (const [label, kind] of figure.table.rows) {
    if (kind?.kind === 'text') kinds.set(kind.text, [...(kinds.get(kind.text) ?? []), label!.text]);
  }
  const groups = [...kinds].map(([kind, places]) => say.kind(kind, say.list(places)));
  const gaps = figure.table.rows.filter((row) => row[1]?.kind === 'missing').map((row) => row[0]!.text);
  const told = gaps.length ? say.missing(say.list(gaps)) : '';
  return [
    say.map(figure.table.columns[1]?.name ?? '', figure.table.rows.length),
    groups.length ? say.kinds(groups) : '',
    told,
  ];
}

const rowHead = (figure: Figure): string => figure.table.columns[0]!.name;

/**
 * The rows with the largest and the smallest value; all of them where several share it. `over 30` may be more than
 * anything: values given only as a bound are not ranked but told by themselves, and so are totals.
 */
function leaders(figure: Figure, measure: Measure, say: DescribeWords, lang: Lang): string[] {
  const totals = totalRows(figure);
  const rows = measure.cells.flatMap((cell, row) => (cell.kind === 'number' ? [{ cell, row }] : []));
  const exact = rows.filter(({ cell, row }) => !isBound(cell) && !totals.has(row)).map(({ cell }) => cell);
  const bounds = items(figure, measure, lang, say, (cell, row) => isBound(cell) && !totals.has(row));
  const sums = items(figure, measure, lang, say, (_, row) => totals.has(row));
  const told = exact.length ? ranked(exact, figure, measure, say, lang) : '';
  const given = told && exact.length + sums.length < measure.cells.length ? say.ofGiven(told, bounds.length > 0) : told;
  return [
    given,
    bounds.length ? say.bounds(say.list(bounds)) : '',
    sums.length ? say.totals(say.list(sums)) : '',
  ].filter(Boolean);
}

function ranked(exact: NumberCell[], figure: Figure, measure: Measure, say: DescribeWords, lang: Lang): string {
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

const isBound = (cell: NumberCell): boolean => cell.qualifier === 'over' || cell.qualifier === 'under';

/** Negative rows, where there are more than the smallest, which is told already. */
function negatives(figure: Figure, measure: Measure, say: DescribeWords, lang: Lang): string {
  const below = items(figure, measure, lang, say, ({ value }) => value < 0);
  return below.length > 1 ? say.negative(say.list(below)) : '';
}

/** `日用品14.53%`, for every number that passes the test. */
function items(
  figure: Figure,
  measure: Measure,
  lang: Lang,
  say: DescribeWords,
  test: (cell: NumberCell, row: number) => boolean,
): string[] {
  const labels = rowLabels(figure);
  return measure.cells.flatMap((cell, row) =>
    cell.kind === 'number' && test(cell, row) ? [say.item(labels[row]!, valueWithUnit(cell, measure.unit, lang))] : [],
  );
}

function missing(figure: Figure, measure: Measure, say: DescribeWords): string {
  const names = rowLabels(figure).filter((_, row) => measure.cells[row]!.kind === 'missing');
  return names.length ? say.missing(say.list(names)) : '';
}

/** Missing periods in a row are told as one: 2011 to 2015, not five years. */
function missingRuns(measure: Measure, labels: string[], say: DescribeWords): string {
  const runs: number[][] = [];
  measure.cells.forEach((cell, row) => {
    if (cell.kind !== 'missing') return;
    if (runs.at(-1)?.at(-1) === row - 1) runs.at(-1)!.push(row);
    else runs.push([row]);
  });
  const named = runs.flatMap((run) =>
    run.length > 2 ? [say.range(labels[run[0]!]!, labels[run.at(-1)!]!)] : run.map((row) => say.period(labels[row]!)),
  );
  return named.length ? say.missing(say.list(named)) : '';
}
