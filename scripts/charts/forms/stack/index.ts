import type { Form } from '../../form.ts';
import { describeStack } from './describe.ts';
import { drawStack } from './draw.ts';
import { needs } from './needs.ts';

export const stack: Form = {
  needs,
  nearest: ['column', 'bar', 'line', 'none'],
  draw: drawStack,
  describe: describeStack,
  inPanels: true,
};
