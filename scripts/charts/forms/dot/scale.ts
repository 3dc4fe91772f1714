import type { Figure } from '../../../tables/index.ts';
import { intervalOf, plainValue, type Reference, type Series } from '../../data/index.ts';
import {
  type Beyond,
  BOLD,
  type Canvas,
  endTickRoom,
  fitEnds,
  LABEL,
  labelWithInterval,
  type Rows,
  type Scale,
  scaleOf,
  textWidth,
} from '../../grammar/index.ts';

/** Between a dot and its value. */
export const GAP = 11;

/** From left to right over all values, intervals and lines, so that the values written beside the dots stay on the sheet. */
export function scaleAcross(figure: Figure, series: Series[], lines: Reference[], rows: Rows, canvas: Canvas): Scale {
  const values = [...series.flatMap(valuesOf), ...lines.map(({ value }) => value)];
  const options = { log: figure.scale === 'log', zero: false, count: canvas.narrow ? 3 : 6 };
  const share = scaleOf(values, 0, 1, options);
  const isJoined = series.length > 1 && !series.some(({ low }) => low);
  const beyond = (one: Series, row: number): Beyond[] => {
    const end = endOf(one, row);
    const label = labelWithInterval(one, one.cells[row]!, row, canvas);
    return end === undefined ? [] : [{ share: share.at(end), room: textWidth(label, LABEL) * BOLD + GAP }];
  };
  const labels = figure.table.rows.flatMap((_, row) =>
    isJoined ? [series.flatMap((one) => beyond(one, row))] : series.map((one) => beyond(one, row)),
  );
  const right = labels.flatMap((row) => maxBy(row, 1));
  const left = isJoined ? labels.flatMap((row) => (row.length > 1 ? maxBy(row, -1) : [])) : [];
  const tick = endTickRoom(share, series[0]!.counts.factor, canvas.lang);
  const edges = { share: 0, room: Math.max(0, tick - rows.left, 8) };
  const [from, to] = fitEnds([...left, edges], [...right, { share: 1, room: tick }], [rows.left, canvas.width]);
  return scaleOf(values, from, to, options);
}

/** The label that stands furthest right (1) or left (-1) of a row. */
const maxBy = (row: Beyond[], side: 1 | -1): Beyond[] => row.toSorted((a, b) => side * (b.share - a.share)).slice(0, 1);

/** The value, or the high of its interval, in plain units. */
function endOf(one: Series, row: number): number | undefined {
  const cell = one.cells[row]!;
  if (cell.kind !== 'number') return undefined;
  return intervalOf(one, row)?.high ?? plainValue(one, cell);
}

/** All that a series has of values and ends of intervals, in plain units. */
const valuesOf = (one: Series): number[] =>
  one.cells.flatMap((cell, row) => {
    const interval = intervalOf(one, row);
    return [
      ...(cell.kind === 'number' ? [plainValue(one, cell)] : []),
      ...(interval ? [interval.low, interval.high] : []),
    ];
  });
