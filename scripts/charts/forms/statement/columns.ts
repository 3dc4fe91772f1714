import { type Figure, rowUnits } from '../../../tables/index.ts';
import { type Measure, measures, sameUnit } from '../../data/index.ts';
import { headsTargets } from './target.ts';

/** A figure's columns of numbers in one row, each with the unit that holds there: that of the row, where it has none of its own. */
export function columnsAt(figure: Figure, row: number): Measure[] {
  const own = figure.table.columns.filter(({ numeric }) => numeric);
  const unit = rowUnits(figure.table)[row];
  return measures(figure).map((one, index) => (own[index]!.unit === undefined && unit ? { ...one, unit } : one));
}

/** Whether the numbers that are set large are one of several alike, as 2020 beside 2019: then their column says which. */
export function isOneOfSeveral(figure: Figure): boolean {
  const [main, ...others] = measures(figure);
  return main !== undefined && others.some((other) => !headsTargets(other) && sameUnit(main, other));
}
