import type { Form } from '../../form.ts';
import { withSumsBeneath } from '../../grammar/index.ts';
import { describePyramid } from './describe.ts';
import { drawPyramid } from './draw.ts';
import { needs } from './needs.ts';

export const pyramid: Form = {
  needs,
  nearest: ['pair', 'bar', 'none'],
  suits: ({ isByAge }) => isByAge,
  draw: withSumsBeneath(drawPyramid),
  describe: describePyramid,
  inPanels: true,
};
