import type { Form } from '../../form.ts';
import { describeWaterfall } from './describe.ts';
import { drawWaterfall } from './draw.ts';
import { needs } from './needs.ts';

export const waterfall: Form = {
  needs,
  nearest: ['bar', 'none'],
  draw: drawWaterfall,
  describe: describeWaterfall,
};
