import { scaleLinear } from 'd3';
import type { Figure } from '../tables/index.ts';
import { plainValue, rowLabels, seriesOf } from './data/index.ts';
import { areTimes, tag, timesOf } from './grammar/index.ts';

/** Where a value stands in time, in years, and the value in plain units. */
export type SparkPoint = [at: number, value: number];

/** Fewer values are no course. */
const LEAST_VALUES = 3;
const [WIDTH, HEIGHT] = [120, 32];

/** The values of a figure's first measure in time; undefined where its rows are no times, or give too few of them. */
export function sparkPoints(figure: Figure): SparkPoint[] | undefined {
  const [series] = seriesOf(figure);
  if (!series || !areTimes(figure)) return undefined;
  const times = timesOf(rowLabels(figure));
  const points = series.cells
    .flatMap((cell, row): SparkPoint[] => (cell.kind === 'number' ? [[times[row]!, plainValue(series, cell)]] : []))
    .sort(([one], [other]) => one - other);
  return points.length < LEAST_VALUES ? undefined : points;
}

/** Small columns beside a headline number, without axis or text, from zero as all lengths are; the last one stands out. */
export function drawSpark(points: readonly SparkPoint[]): string {
  const [times, values] = [points.map(([at]) => at), points.map(([, value]) => value)];
  const steps = times.slice(1).map((at, index) => at - times[index]!);
  const step = Math.min(...steps);
  const x = scaleLinear([times[0]!, times.at(-1)! + step], [0, WIDTH]);
  const y = scaleLinear([Math.min(0, ...values), Math.max(0, ...values)], [HEIGHT, 0]);
  const width = (x(times[0]! + step) - x(times[0]!)) * 0.72;
  const columns = points.map(([at, value], index) =>
    tag('rect', {
      x: x(at),
      y: Math.min(y(value), y(0)),
      width,
      height: Math.max(Math.abs(y(value) - y(0)), 1),
      class: index === points.length - 1 ? 'c-spark-last' : 'c-spark',
    }),
  );
  return tag('svg', { class: 'spark', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, 'aria-hidden': 'true' }, columns.join(''));
}
