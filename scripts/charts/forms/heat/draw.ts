import type { Figure } from '../../../tables/index.ts';
import type { Canvas, Drawing } from '../../grammar/index.ts';
import { drawDays } from './days.ts';
import { datesOf, isCalendar } from './dates.ts';
import { drawGrid } from './grid.ts';
import { matrixOf } from './matrix.ts';
import { monthsOf } from './months.ts';

/** Cells shaded by their values: rows by columns, months of years, or the days of a calendar. */
export function drawHeat(figure: Figure, canvas: Canvas): Drawing {
  if (!isCalendar(figure)) return drawGrid(matrixOf(figure, canvas), figure, canvas);
  return datesOf(figure)[0]!.kind === 'day'
    ? drawDays(figure, canvas)
    : drawGrid(monthsOf(figure, canvas), figure, canvas);
}
