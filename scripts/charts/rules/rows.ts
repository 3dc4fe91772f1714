import { rowLabels, totalRows } from '../data/index.ts';
import type { Need } from './need.ts';

export const noTotal: Need = ({ figure, form, say }) => {
  const total = rowLabels(figure)[[...totalRows(figure)][0] ?? -1];
  return total === undefined ? undefined : { reason: say.totalPart(form, total), remedy: say.takeRowAway };
};

export const atMost =
  (count: number): Need =>
  ({ figure, form, say }) => {
    const found = figure.table.rows.length;
    return found > count ? { reason: say.tooManyRows(form, count, found) } : undefined;
  };

export const namesHighlight: Need = ({ figure, say }) => {
  const known = figure.highlight === undefined || rowLabels(figure).includes(figure.highlight);
  return known ? undefined : { reason: say.noHighlight(figure.highlight!), nearest: [] };
};
