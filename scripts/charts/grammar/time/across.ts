import type { Figure } from '../../../tables/index.ts';
import { canTurnByRow, remember, turned } from '../../data/index.ts';
import { areTimes } from './times.ts';

/** `Kind | 2019 | 2020` as a table over time, with a series for each of its rows; undefined where its heads are no times. */
export const acrossTime = remember((figure: Figure): Figure | undefined => {
  if (figure.table.rows.length === 0 || areTimes(figure) || !canTurnByRow(figure)) return undefined;
  const across = turned(figure);
  return areTimes(across) ? across : undefined;
});

/** Times as rows, whichever way the table has them. */
export const overTimes = (figure: Figure): Figure => acrossTime(figure) ?? figure;
