import type { Form } from '../../form.ts';
import { describeScatter } from './describe.ts';
import { drawScatter } from './draw.ts';
import { needs } from './needs.ts';

/** More rows than this are read as points better than as two bars each. */
const MOST_PAIRS = 24;

export const scatter: Form = {
  needs,
  nearest: ['pair', 'bar', 'none'],
  suits: ({ series, units, isTime, rows, texts }) =>
    !isTime && series === 2 && units === 2 && rows > MOST_PAIRS && texts < 2,
  draw: drawScatter,
  describe: describeScatter,
  inPanels: true,
};
