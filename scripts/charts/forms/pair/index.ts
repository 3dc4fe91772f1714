import type { Form } from '../../form.ts';
import { describePair } from './describe.ts';
import { drawPair } from './draw.ts';
import { needs } from './needs.ts';

export const pair: Form = {
  needs,
  nearest: ['bar', 'none'],
  suits: ({ series, units, rows }) => series === 2 && units === 2 && rows > 1,
  draw: drawPair,
  describe: describePair,
};
