import type { Form } from '../../form.ts';
import { describeScatter } from './describe.ts';
import { drawScatter } from './draw.ts';
import { needs } from './needs.ts';

export const scatter: Form = {
  needs,
  nearest: ['pair', 'bar', 'none'],
  draw: drawScatter,
  describe: describeScatter,
  inPanels: true,
};
