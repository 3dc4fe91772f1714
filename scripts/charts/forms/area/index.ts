import type { Form } from '../../form.ts';
import { overTimes } from '../../grammar/index.ts';
import { describeArea } from './describe.ts';
import { drawArea } from './draw.ts';
import { needs } from './needs.ts';

export const area: Form = {
  needs,
  reads: overTimes,
  nearest: ['stack', 'line', 'bar', 'statement', 'none'],
  draw: drawArea,
  describe: describeArea,
  inPanels: true,
};
