import { breakRows } from '../../data/index.ts';
import type { Figure } from '../../../tables/index.ts';
import { line } from '../svg.ts';

/** A broken upright line before each row at which the series begins anew. The rows stand in time at `xs`. */
export const drawBreaks = (figure: Figure, xs: number[], [top, bottom]: [number, number]): string =>
  [...breakRows(figure)]
    .filter((row) => row > 0)
    .map((row) => (xs[row - 1]! + xs[row]!) / 2)
    .map((x) => line(x, top, x, bottom, 'c-break'))
    .join('');
