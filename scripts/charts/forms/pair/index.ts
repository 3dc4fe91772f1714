import type { Form } from '../../form.ts';
import { describePair } from './describe.ts';
import { drawPair } from './draw.ts';
import { needs } from './needs.ts';

export const pair: Form = {
  needs,
  nearest: ['bar', 'none'],
  draw: drawPair,
  describe: describePair,
};
