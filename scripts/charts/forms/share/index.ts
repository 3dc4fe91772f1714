import type { Form } from '../../form.ts';
import { describeShare } from './describe.ts';
import { drawShare } from './draw.ts';
import { needs } from './needs.ts';

export const share: Form = {
  needs,
  nearest: ['bar', 'stack', 'none'],
  suits: ({ areWholes }) => areWholes,
  draw: drawShare,
  describe: describeShare,
  inPanels: true,
};
