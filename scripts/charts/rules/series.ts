import { byUnit, seriesOf } from '../data/index.ts';
import type { Need } from './need.ts';

/**
 * At least `least` series, of one unit at most `most`, in at most `units` units; a low and a high column belong to the
 * series before them. What a form would leave out, nobody would miss.
 */
export const needsSeries =
  ({ least = 1, most = Infinity, units = Infinity }: { least?: number; most?: number; units?: number }): Need =>
  ({ figure, form, all, say }) => {
    const series = seriesOf(figure);
    const names = series.map(({ name }) => name);
    const groups = byUnit(series);
    if (series.length < least)
      return {
        reason: say.numberColumns(
          form,
          least,
          all.map(({ name }) => name),
        ),
      };
    if (groups.length > units)
      return {
        reason: say.tooManyUnits(
          form,
          units,
          groups.map(([first]) => first!.unit ?? ''),
        ),
        remedy: say.severalFigures,
      };
    return groups.some((group) => group.length > most)
      ? { reason: say.tooManyColumns(form, most, names), remedy: say.severalFigures }
      : undefined;
  };
