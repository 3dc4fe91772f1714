import type { Form } from '../../form.ts';
import { describeBar } from './describe.ts';
import { drawBar } from './draw.ts';
import { needs } from './needs.ts';

export const bar: Form = {
  needs,
  nearest: ['rank', 'none'],
  suits: () => true,
  draw: drawBar,
  describe: describeBar,
  inPanels: true,
};
