import type { Form } from '../../form.ts';
import { overTimes } from '../../grammar/index.ts';
import { describeColumn } from './describe.ts';
import { drawColumn } from './draw.ts';
import { needs } from './needs.ts';

export const column: Form = {
  needs,
  reads: overTimes,
  nearest: ['rank', 'line', 'bar', 'statement', 'none'],
  suits: (shape) => {
    const { isTime, rows, series, units } = shape.across?.series === 1 ? shape.across : shape;
    return isTime && rows <= 12 && series === units;
  },
  draw: drawColumn,
  describe: describeColumn,
  inPanels: true,
};
