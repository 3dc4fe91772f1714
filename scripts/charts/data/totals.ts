import { catalogue, knownLanguages } from '../../languages/index.ts';
import { type Figure, totalKinds } from '../../tables/index.ts';
import { remember } from './remember.ts';

/** Rows that are a sum or a mean of others, which no chart ranks. */
export const totalRows = remember((figure): Set<number> => new Set(totalKinds(figure).keys()));

/** A row that is only what the others leave: 其他, Other. */
export const isRest = (label: string): boolean =>
  knownLanguages.some((lang) => catalogue(lang).charts.rest.test(label));

/** Sums, and what the others leave: neither is the largest of the rows. */
export const unrankedRows = remember((figure): Set<number> => {
  const rests = figure.table.rows.flatMap((cells, row) => (isRest(cells[0]!.text) ? [row] : []));
  return totalRows(figure).union(new Set(rests));
});

/** The figure without its sums, for a form that writes them beneath its drawing. */
export const withoutSums = remember((figure: Figure): Figure => {
  const totals = totalRows(figure);
  if (totals.size === 0) return figure;
  const { columns, rows } = figure.table;
  return { ...figure, table: { columns, rows: rows.filter((_, row) => !totals.has(row)) } };
});
