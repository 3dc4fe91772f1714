import { area } from 'd3';
import { UNSURE } from '../notes.ts';
import { line, round, tag } from '../svg.ts';
import { type Point, strokesOf } from './points.ts';

/** The line through a run of points, broken where a value is not final. */
export const drawRun = (run: Point[], mark: string): string =>
  strokesOf(run)
    .map(({ points, unsure }) =>
      tag('polyline', {
        points: points.map(({ x, y }) => `${round(x)},${round(y)}`).join(' '),
        class: unsure ? `c-line ${mark} ${UNSURE}` : `c-line ${mark}`,
      }),
    )
    .join('');

/** A lone dot stands on a stem, so that its height above zero can be judged. */
export const drawStem = ({ x, y }: Point, zero: number): string => line(x, y, x, zero, 'c-stem');

export const drawDot = ({ x, y, unsure }: Point, mark: string): string =>
  tag('circle', { cx: x, cy: y, r: 4.5, class: unsure ? `c-dot ${mark} ${UNSURE}` : `c-dot ${mark}` });

/** The intervals of a run as a band behind its line; where a point stands alone, as an upright stroke. */
export function drawBand(run: Point[], mark: string): string {
  const given = run.filter(({ band }) => band);
  if (given.length < run.length || run.length < 2)
    return given.map(({ x, band }) => line(x, band!.low, x, band!.high, 'c-whisker')).join('');
  const path = area<Point>()
    .x(({ x }) => round(x))
    .y0(({ band }) => round(band!.low))
    .y1(({ band }) => round(band!.high));
  return tag('path', { d: path(run)!, class: `c-band ${mark}` });
}

/** The ground between a run of points and zero; of one point there is none. */
export function drawArea(run: Point[], zero: number, mark: string): string {
  if (run.length < 2) return '';
  const path = area<Point>()
    .x(({ x }) => round(x))
    .y0(round(zero))
    .y1(({ y }) => round(y));
  return tag('path', { d: path(run)!, class: `c-area ${mark}` });
}
