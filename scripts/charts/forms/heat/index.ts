import type { Form } from '../../form.ts';
import { describeHeat } from './describe.ts';
import { drawHeat } from './draw.ts';
import { needs } from './needs.ts';

export const heat: Form = {
  needs,
  nearest: ['bar', 'line', 'none'],
  draw: drawHeat,
  describe: describeHeat,
  inPanels: true,
};
