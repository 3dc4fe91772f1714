import type { Form } from '../../form.ts';
import { overTimes } from '../../grammar/index.ts';
import { describeStack } from './describe.ts';
import { drawStack } from './draw.ts';
import { needs } from './needs.ts';

export const stack: Form = {
  needs,
  reads: overTimes,
  nearest: ['column', 'bar', 'line', 'none'],
  suits: ({ haveSum, series }) => haveSum && series > 2,
  draw: drawStack,
  describe: describeStack,
  inPanels: true,
};
