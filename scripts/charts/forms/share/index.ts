import type { Form } from '../../form.ts';
import { overTimes } from '../../grammar/index.ts';
import { describeShare } from './describe.ts';
import { drawShare } from './draw.ts';
import { needs } from './needs.ts';

export const share: Form = {
  needs,
  reads: overTimes,
  nearest: ['bar', 'stack', 'none'],
  suits: ({ areWholes, across }) => areWholes || across?.areWholes === true,
  draw: drawShare,
  describe: describeShare,
  inPanels: true,
};
