import { byUnit, seriesOf, valueOf } from '../../data/index.ts';
import { barsOf, type Check, holds, offScale } from '../../../testing/chart-properties/index.ts';
import { random } from './random.ts';

/** In each panel, columns are as tall as their values are large. */
const heights: Check = (figure, marks) => {
  const bars = barsOf(marks).map(({ height }) => height);
  let start = 0;
  return byUnit(seriesOf(figure)).flatMap((group) => {
    const values = group.flatMap((series) => series.cells.flatMap((_, row) => valueOf(series, row) ?? []));
    const own = bars.slice(start, start + values.length);
    start += values.length;
    return offScale(own, values, 'columns');
  });
};

holds('column', random.panels, heights, { rows: true });
holds('column', random.grouped, heights, { rows: true });
