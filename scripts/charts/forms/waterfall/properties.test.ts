import { rowLabels, seriesOf, valueOf } from '../../data/index.ts';
import { barsOf, type Check, holds, offLine } from '../../../testing/chart-properties/index.ts';
import { random } from './random.ts';

/** Each bar goes from the level that the rows before it come to, to its own. */
const levels: Check = (figure, marks) => {
  const bars = barsOf(marks);
  let level = 0;
  const ends = rowLabels(figure).flatMap((_, row) => {
    const before = level;
    level += valueOf(seriesOf(figure)[0]!, row) ?? NaN;
    return [Math.min(before, level), Math.max(before, level)];
  });
  // The least that can be seen is a pixel.
  const edges = bars.flatMap(({ x, width }) => [x, width === 1 ? NaN : x + width]);
  const seen = [...edges.keys()].filter((index) => !Number.isNaN(edges[index]));
  return edges.length === ends.length
    ? offLine(
        seen.map((index) => edges[index]!),
        seen.map((index) => ends[index]!),
        'edges of bars',
      )
    : [`${ends.length / 2} rows have ${bars.length} bars`];
};

holds('waterfall', random.any, levels);
