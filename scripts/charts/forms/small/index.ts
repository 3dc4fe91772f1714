import type { Shape } from '../../choose.ts';
import type { Form } from '../../form.ts';
import { overTimes } from '../../grammar/index.ts';
import { describePanels } from './describe.ts';
import { drawPanels } from './draw.ts';
import { innerOf, type Registry } from './inner.ts';
import { needsOf } from './needs.ts';

/** So many lines one plot can hold, and so many times are bars beside each other. */
const MOST_LINES = 8;
const FEW_TIMES = 5;

const hasManyLines = ({ isTime, rows, units, series }: Shape): boolean =>
  isTime && rows > FEW_TIMES && units === 1 && series > MOST_LINES;

/** Small multiples of the other forms. */
export function smallOf(registry: Registry): Form {
  const inner = innerOf(registry);
  return {
    needs: needsOf(inner),
    nearest: ['none'],
    reads: overTimes,
    suits: (shape) => shape.isSeveral || hasManyLines(shape.across ?? shape),
    draw: drawPanels(inner),
    describe: describePanels(inner),
    drawsGroups: true,
    refusesTwins: true,
    tellsContext: true,
  };
}
