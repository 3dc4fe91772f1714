import { catalogue } from '../../../languages/index.ts';
import type { Figure } from '../../../tables/index.ts';
import { headWithUnit, seriesOf } from '../../data/index.ts';
import { type Canvas, scaledBy } from '../../grammar/index.ts';
import { datesOf } from './dates.ts';
import type { Grid } from './grid.ts';
import { shadedOf, shadingOfFigure } from './shaded.ts';

/** Months of one or more years: a row a year, a column a month. */
export function monthsOf(figure: Figure, canvas: Canvas): Grid {
  const { months, monthsTight } = catalogue(canvas.lang).charts.forms.heat;
  const [series] = seriesOf(figure);
  const shading = shadingOfFigure(scaledBy(figure, canvas));
  const years = Map.groupBy(datesOf(figure), ({ date }) => date.getUTCFullYear());
  return {
    head: headWithUnit(series!, canvas.lang),
    columns: months.map((name, index) => ({ name, tight: monthsTight[index]!, strong: false })),
    areTimes: true,
    rows: [...years]
      .toSorted(([one], [other]) => one - other)
      .map(([year, dates]) => ({
        name: String(year),
        strong: false,
        cells: months.map((_, month) => {
          const found = dates.find(({ date }) => date.getUTCMonth() === month);
          return found && shadedOf(figure, series!, found.row, shading, canvas.lang);
        }),
      })),
    shading,
  };
}
