import type { Form } from '../../form.ts';
import { describeColumn } from './describe.ts';
import { drawColumn } from './draw.ts';
import { needs } from './needs.ts';

export const column: Form = {
  needs,
  nearest: ['line', 'bar', 'statement', 'none'],
  draw: drawColumn,
  describe: describeColumn,
};
