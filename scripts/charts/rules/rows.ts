import { highlights, rowLabels } from '../data/index.ts';
import type { Need } from './need.ts';

export const atMost =
  (count: number): Need =>
  ({ figure, form, say }) => {
    const found = figure.table.rows.length;
    return found > count ? { reason: say.tooManyRows(form, count, found) } : undefined;
  };

export const namesHighlight: Need = ({ figure, say }) => {
  const known = [...rowLabels(figure), ...figure.table.columns.slice(1).map(({ name }) => name)];
  const unknown = highlights(figure).find((name) => !known.includes(name));
  return unknown === undefined ? undefined : { reason: say.noHighlight(unknown), nearest: [] };
};
