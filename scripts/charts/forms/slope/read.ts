import { canTurn, remember, turned } from '../../data/index.ts';
import { areTimes, inTime } from '../../grammar/index.ts';

/** A line for each row, from the first of two columns to the second; of two times the earlier is the first. */
export const readSlope = remember((figure) => {
  if (!canTurn(figure)) return figure;
  if (figure.table.rows.length === 2 && areTimes(figure)) return turned(inTime(figure));
  const across = turned(figure);
  return across.table.rows.length === 2 && areTimes(across) ? turned(inTime(across)) : figure;
});
