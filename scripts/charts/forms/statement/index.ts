import type { Form } from '../../form.ts';
import { describeStatement } from './describe.ts';
import { drawStatement } from './draw.ts';
import { needs } from './needs.ts';

/** So many numbers in a row are one with what it is compared with; more are a table whose rows and columns change places. */
const MOST_COLUMNS = 3;

export const statement: Form = {
  needs,
  nearest: ['bar', 'none'],
  suits: ({ rows, series, isTime, ownUnits, across }) =>
    (rows === 1 && !(across && across.rows > 2)) || (rows <= 4 && series <= MOST_COLUMNS && ownUnits && !isTime),
  draw: drawStatement,
  describe: describeStatement,
};
