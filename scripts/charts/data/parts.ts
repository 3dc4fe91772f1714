import { catalogue, knownLanguages } from '../../languages/index.ts';
import { type Cell, type Figure, isTotal } from '../../tables/index.ts';
import { plainValue } from './measures.ts';
import { type Series, seriesOf } from './series.ts';
import { isRest } from './totals.ts';

/** The columns of a table whose rows are put together from parts, and the one that gives their sum, if there is one. */
export function partsOf(figure: Figure): { parts: Series[]; total?: Series } {
  const all = seriesOf(figure);
  const total = all.find(({ name }) => isTotal(name));
  return total ? { parts: all.filter((one) => one !== total), total } : { parts: all };
}

/** What the parts of a row come to, in plain units; those that are missing are left out. */
export const sumOfRow = (parts: Series[], row: number): number =>
  Number(parts.reduce((sum, part) => sum + (valueOf(part, row) ?? 0), 0).toPrecision(12));

/** How far rounding can take that sum: half a unit of each part's last decimal. */
export const marginOfRow = (parts: Series[], row: number): number =>
  parts.reduce((sum, part) => sum + decimalMargin(part.cells[row]!), 1e-9);

/** Half a unit of a value's last decimal, in its own unit. */
const decimalMargin = (cell: Cell): number =>
  cell.kind === 'number' ? 0.5 * 10 ** -(/\.(\d+)/.exec(cell.text)?.[1]?.length ?? 0) : 0;

/** How far a value may be from what it is rounded from, in plain units. */
export function marginOf(series: Series, row: number): number {
  const cell = series.cells[row]!;
  if (cell.kind !== 'number') return 0;
  const perUnit = cell.value ? plainValue(series, cell) / cell.value : series.counts.factor;
  return decimalMargin(cell) * perUnit * (1 + 1e-9);
}

export function valueOf(series: Series, row: number): number | undefined {
  const cell = series.cells[row]!;
  return cell.kind === 'number' ? plainValue(series, cell) : undefined;
}

/** From one end of a scale of answers to the other: two hues, the stronger outside, and grey between them. */
const ON_A_SCALE: Record<number, string[]> = {
  3: ['c-part-5', 'c-part-rest', 'c-part-2'],
  5: ['c-part-5', 'c-part-6', 'c-part-rest', 'c-part-4', 'c-part-2'],
};

const isNeutral = (name = ''): boolean => knownLanguages.some((lang) => catalogue(lang).charts.neutral.test(name));

/**
 * The class of each part: a shade by its place, and grey for what is only left over. Answers on a scale, `Agree | Neither |
 * Disagree`, have a hue on each side of the one in the middle.
 */
export function shadesOf(names: string[]): string[] {
  const scale = ON_A_SCALE[names.length];
  if (scale && isNeutral(names[(names.length - 1) / 2])) return scale;
  let count = 0;
  return names.map((name) => (isRest(name) ? 'c-part-rest' : `c-part-${++count}`));
}
