import type { Form } from '../../form.ts';
import { describeParts } from './describe.ts';
import { drawParts } from './draw.ts';
import { needs } from './needs.ts';

export const parts: Form = {
  needs,
  nearest: ['share', 'bar', 'none'],
  suits: ({ isWhole, isTime }) => isWhole && !isTime,
  draw: drawParts,
  describe: describeParts,
  isOfWhole: true,
};
