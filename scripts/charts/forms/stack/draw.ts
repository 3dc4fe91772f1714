import { type Draw, areTimes } from '../../grammar/index.ts';
import { drawColumns } from './columns.ts';
import { drawRows } from './rows.ts';

/** Parts put end to end: upright over time, else lying, a row each. */
export const drawStack: Draw = (figure, canvas) =>
  areTimes(figure) ? drawColumns(figure, canvas) : drawRows(figure, canvas);
