import type { Form } from '../../form.ts';
import { describeDots } from './describe.ts';
import { drawDots } from './draw.ts';
import { needs } from './needs.ts';

export const dot: Form = {
  needs,
  nearest: ['bar', 'none'],
  suits: ({ isRange }) => isRange,
  draw: drawDots,
  describe: describeDots,
  inPanels: true,
};
