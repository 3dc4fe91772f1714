import type { Form } from '../../form.ts';
import { withSumsBeneath } from '../../grammar/index.ts';
import { describeParts } from './describe.ts';
import { drawParts } from './draw.ts';
import { needs } from './needs.ts';

export const parts: Form = {
  needs,
  nearest: ['share', 'bar', 'none'],
  suits: ({ isWhole, isTime }) => isWhole && !isTime,
  draw: withSumsBeneath(drawParts),
  describe: describeParts,
  isOfWhole: true,
};
