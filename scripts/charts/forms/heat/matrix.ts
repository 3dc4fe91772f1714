import type { Figure } from '../../../tables/index.ts';
import { isHighlighted, isNamed, rowLabels, seriesOf } from '../../data/index.ts';
import { type Canvas, scaledBy, timeOf } from '../../grammar/index.ts';
import { shadedOf, shadingOfFigure } from './shaded.ts';
import type { Grid } from './grid.ts';

/** The table as it stands: a row a row, a measure a column. */
export function matrixOf(figure: Figure, canvas: Canvas): Grid {
  const series = seriesOf(figure);
  const shading = shadingOfFigure(scaledBy(figure, canvas));
  const columns = series.map(({ name }) => ({ name, strong: isNamed(figure, name) }));
  return {
    head: series[0]!.unit ?? '',
    columns,
    areTimes: series.every(({ name }) => timeOf(name)),
    rows: rowLabels(figure).map((name, row) => ({
      name,
      strong: isHighlighted(figure, row),
      cells: series.map((one) => shadedOf(figure, one, row, shading, canvas.lang)),
    })),
    shading,
  };
}
