import type { Form } from '../../form.ts';
import { describeHeat } from './describe.ts';
import { drawHeat } from './draw.ts';
import { needs } from './needs.ts';

/** More bars than this are a wall, more of a row than five have no room beside each other. */
const MOST_SERIES = 5;
const MOST_BARS = 60;

export const heat: Form = {
  needs,
  nearest: ['bar', 'line', 'none'],
  suits: ({ series, units, isTime, rows, across }) =>
    !isTime && units === 1 && rows > 2 && (series > MOST_SERIES || series * rows > MOST_BARS) && !(across && rows <= 8),
  draw: drawHeat,
  describe: describeHeat,
  inPanels: true,
};
