import type { Form } from '../../form.ts';
import { describePanels } from './describe.ts';
import { drawPanels } from './draw.ts';
import { innerOf, type Registry } from './inner.ts';
import { needsOf } from './needs.ts';

/** Small multiples of the other forms. */
export function smallOf(registry: Registry): Form {
  const inner = innerOf(registry);
  return {
    needs: needsOf(inner),
    nearest: ['none'],
    draw: drawPanels(inner),
    describe: describePanels(inner),
    drawsGroups: true,
    refusesTwins: true,
    tellsContext: true,
  };
}
