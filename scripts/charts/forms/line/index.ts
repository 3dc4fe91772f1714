import type { Form } from '../../form.ts';
import { overTimes } from '../../grammar/index.ts';
import { describeLine } from './describe.ts';
import { drawLine } from './draw.ts';
import { needs } from './needs.ts';

/** So many times as heads are bars beside each other; more are lines, and rows in units of their own, which no bars can show. */
const FEW_TIMES = 5;

export const line: Form = {
  needs,
  reads: overTimes,
  nearest: ['rank', 'column', 'small', 'bar', 'none'],
  suits: ({ isTime, across }) => isTime || (across !== undefined && (across.rows > FEW_TIMES || across.units > 1)),
  draw: drawLine,
  describe: describeLine,
  inPanels: true,
};
