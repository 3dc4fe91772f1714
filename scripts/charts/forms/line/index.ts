import type { Form } from '../../form.ts';
import { describeLine } from './describe.ts';
import { drawLine } from './draw.ts';
import { needs } from './needs.ts';

export const line: Form = {
  needs,
  nearest: ['rank', 'column', 'bar', 'none'],
  suits: ({ isTime }) => isTime,
  draw: drawLine,
  describe: describeLine,
  inPanels: true,
};
