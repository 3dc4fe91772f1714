import { measures, rowLabels, withoutSums } from '../data/index.ts';
import type { Need } from './need.ts';

/** What a form needs of the rows that it draws, where it writes sums beneath. */
export const besidesSums =
  (need: Need): Need =>
  (asked) => {
    const figure = withoutSums(asked.figure);
    return need({ ...asked, figure, all: measures(figure) });
  };

/** Not all rows are sums: there would be nothing above them. */
export const notOnlySums: Need = ({ figure, form, say }) =>
  withoutSums(figure).table.rows.length === 0 ? { reason: say.onlySums(form, rowLabels(figure)[0]!) } : undefined;
