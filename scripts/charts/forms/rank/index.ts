import type { Form } from '../../form.ts';
import { describeRanks } from './describe.ts';
import { drawRanks } from './draw.ts';
import { needs } from './needs.ts';
import { readRanks } from './read.ts';

export const rank: Form = {
  needs,
  nearest: ['line', 'none'],
  suits: ({ areRanks }) => areRanks,
  reads: readRanks,
  draw: drawRanks,
  describe: describeRanks,
};
