import type { Form } from '../../form.ts';
import { describeShare } from './describe.ts';
import { drawShare } from './draw.ts';
import { needs } from './needs.ts';

export const share: Form = {
  needs,
  nearest: ['bar', 'stack', 'none'],
  draw: drawShare,
  describe: describeShare,
};
