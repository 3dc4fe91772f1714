import type { Form } from '../../form.ts';
import { describeStatement } from './describe.ts';
import { drawStatement } from './draw.ts';
import { needs } from './needs.ts';

export const statement: Form = {
  needs,
  nearest: ['bar', 'none'],
  suits: ({ rows, isTime, ownUnits, across }) =>
    (rows === 1 && !(across && across.rows > 2)) || (rows <= 4 && ownUnits && !isTime),
  draw: drawStatement,
  describe: describeStatement,
};
