import { type MapGrid, tableOf } from '../../../tables/index.ts';
import type { Fit, RandomTables } from '../../random.ts';

export const random = {
  any: { rows: 'names', count: [1, 12], series: [1, 1], units: ['t'], negative: true, missing: true },
} satisfies Record<string, RandomTables>;

/** Twelve places in four columns. */
const grid: MapGrid = {
  name: 'places',
  columns: 4,
  rows: 3,
  tiles: [...'ABCDEFGHIJKL'].map((letter, index) => ({
    id: letter.toLowerCase(),
    code: `${letter}${letter}`,
    name: `Place ${letter}`,
    known: [`place ${letter.toLowerCase()}`],
    column: index % 4,
    row: Math.floor(index / 4),
  })),
};

/** Its rows are places of the grid, in any order. */
export const fit: Fit = (figure, lang, chance) => {
  const places = grid.tiles.toSorted(() => chance() - 0.5);
  const { columns, rows } = figure.table;
  const heads = columns.map(({ name, unit }) => (unit ? `${name} (${unit})` : name));
  const lines = rows.slice(0, places.length).map(([, value], row) => [places[row]!.name, value!.text]);
  return { ...figure, map: 'places', grid, table: tableOf(heads, lines, lang) };
};
