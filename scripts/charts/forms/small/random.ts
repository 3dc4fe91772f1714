import { tableOf } from '../../../tables/index.ts';
import type { Fit, RandomTables } from '../../random.ts';

export const random = {
  any: { rows: 'times', count: [6, 48], series: [1, 2], units: ['t'], negative: true, missing: true },
} satisfies Record<string, RandomTables>;

/** Its rows are panels of six times each, named after the first measure in a column of text; panels are columns or lines. */
export const fit: Fit = (figure, lang, chance) => {
  const { columns, rows } = figure.table;
  const [first, ...heads] = columns.map(({ name, unit }) => (unit ? `${name} (${unit})` : name));
  const panel = columns[1]!.name;
  const lines = rows.map(([, ...cells], row) => [
    String(2000 + (row % 6)),
    `${panel} ${Math.floor(row / 6) + 1}`,
    ...cells.map(({ text }) => text),
  ]);
  return {
    ...figure,
    of: chance() < 0.5 ? 'column' : 'line',
    table: tableOf([first!, `${panel} 0`, ...heads], lines, lang),
  };
};
