import type { Form } from '../../form.ts';
import { describeMap } from './describe.ts';
import { drawMap } from './draw.ts';
import { needs } from './needs.ts';

export const map: Form = {
  needs,
  nearest: ['bar', 'none'],
  draw: drawMap,
  describe: describeMap,
  refusesTwins: true,
  inPanels: true,
};
