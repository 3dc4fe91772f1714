import { catalogue } from '../../../languages/index.ts';
import type { Figure } from '../../../tables/index.ts';
import { headWithUnit, seriesOf } from '../../data/index.ts';
import {
  type Canvas,
  type Drawing,
  drawShadeKey,
  LINE_HEIGHT,
  scaledBy,
  missingTiles,
  SMALL,
  text,
  textLines,
  textWidth,
  wrap,
} from '../../grammar/index.ts';
import { datesOf, type RowDate } from './dates.ts';
import { drawShaded, shadedOf, shadingOfFigure } from './shaded.ts';

const DAY = 24 * 60 * 60 * 1000;
const MOST_SIZE = 22;

/** Weeks that stand in one strip, from Monday to Sunday downward. */
interface Strip {
  /** The Monday with which it begins. */
  start: number;
  weeks: number;
  dates: RowDate[];
}

/** A calendar: strips of weeks, on a wide sheet a year each, on a narrow one half a year. */
export function drawDays(figure: Figure, canvas: Canvas): Drawing {
  const { weekdays, months } = catalogue(canvas.lang).charts.forms.heat;
  const [series] = seriesOf(figure);
  const shading = shadingOfFigure(scaledBy(figure, canvas));
  const strips = stripsOf(datesOf(figure), canvas.narrow ? 6 : 12);
  const left = Math.max(...weekdays.map((name) => textWidth(name, SMALL))) + 6;
  const size = Math.min(MOST_SIZE, (canvas.width - left) / Math.max(...strips.map(({ weeks }) => weeks)));
  const title = wrap(headWithUnit(series!, canvas.lang), canvas.width, SMALL);
  let y = title.length * LINE_HEIGHT + 4;
  const body = strips.map((strip) => {
    const top = y + 38;
    y = top + 7 * size + 12;
    const at = (date: Date) => {
      const day = Math.round((date.getTime() - strip.start) / DAY);
      return { x: left + Math.floor(day / 7) * size, y: top + (day % 7) * size, width: size, height: size };
    };
    const rows = size >= 16 ? [0, 1, 2, 3, 4, 5, 6] : [0, 2, 4, 6];
    return [
      text(String(strip.dates[0]!.date.getUTCFullYear()), left, top - 24, 'c-small c-strong'),
      ...rows.map((day) => text(weekdays[day]!, 0, top + (day + 0.5) * size + 4.5, 'c-small c-muted')),
      drawMonths(strip, months, (date) => at(date).x, top - 6, canvas.width),
      ...strip.dates.map(({ row, date }) =>
        drawShaded(shadedOf(figure, series!, row, shading, canvas.lang), at(date), false),
      ),
    ].join('');
  });
  const key = drawShadeKey(shading, y, canvas, missingTiles(series!.cells, canvas.lang));
  return {
    body: textLines(title, 0, 13, LINE_HEIGHT, 'c-head') + body.join('') + key.body,
    height: y + key.height,
  };
}

/** The days by year, or half-year; strips without a day are left out. */
function stripsOf(dates: RowDate[], months: 6 | 12): Strip[] {
  const sorted = dates.toSorted((a, b) => a.date.getTime() - b.date.getTime());
  const groups = Map.groupBy(
    sorted,
    ({ date }) => date.getUTCFullYear() * 12 + Math.floor(date.getUTCMonth() / months) * months,
  );
  return [...groups.values()].map((days) => {
    const start = mondayOf(days[0]!.date);
    const weeks = Math.round((mondayOf(days.at(-1)!.date) - start) / (7 * DAY)) + 1;
    return { start, weeks, dates: days };
  });
}

const mondayOf = (date: Date): number => date.getTime() - ((date.getUTCDay() + 6) % 7) * DAY;

/** The name of each month over its first day here, where it does not touch the one before. */
function drawMonths({ dates }: Strip, names: string[], xOf: (date: Date) => number, y: number, width: number): string {
  let free = 0;
  return dates
    .filter(({ date }, index) => index === 0 || dates[index - 1]!.date.getUTCMonth() !== date.getUTCMonth())
    .map(({ date }) => {
      const name = names[date.getUTCMonth()]!;
      const x = xOf(date);
      const end = x + textWidth(name, SMALL);
      if (x < free || end > width) return '';
      free = end + 4;
      return text(name, x, y, 'c-small c-muted');
    })
    .join('');
}
