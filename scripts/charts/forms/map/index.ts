import type { Form } from '../../form.ts';
import { withSumsBeneath } from '../../grammar/index.ts';
import { describeMap } from './describe.ts';
import { drawMap } from './draw.ts';
import { needs } from './needs.ts';

export const map: Form = {
  needs,
  nearest: ['bar', 'none'],
  suits: ({ hasMap }) => hasMap,
  draw: withSumsBeneath(drawMap),
  describe: describeMap,
  refusesTwins: true,
  inPanels: true,
};
