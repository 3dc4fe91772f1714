import type { Form } from '../../form.ts';
import { describeSlope } from './describe.ts';
import { drawSlope } from './draw.ts';
import { needs } from './needs.ts';
import { readSlope } from './read.ts';

export const slope: Form = {
  needs,
  nearest: ['dot', 'bar', 'none'],
  reads: readSlope,
  draw: drawSlope,
  describe: describeSlope,
};
