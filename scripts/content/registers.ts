import type { Lang } from '../languages/index.ts';
import { type Figure, unitOf } from '../tables/index.ts';
import type { RegisterSettings, SiteData } from './schema/index.ts';

/** The register that gathers the rows of a figure, with its key; undefined where it is none's. */
export const registerFigures = (site: SiteData | undefined, figure: string): [id: string, RegisterSettings][] =>
  Object.entries(site?.registers ?? {}).filter(([, register]) => register.figure === figure);

/** The key of the column that names a row. */
export const entryColumn = ({ columns }: RegisterSettings): string => {
  const keys = Object.keys(columns);
  return keys.find((key) => columns[key]!.entry) ?? keys[0]!;
};

/** The rows of a figure, each as its cells by the keys of the register's columns; '' for a column that the figure lacks. */
export function cellsOf(
  { columns }: RegisterSettings,
  { table }: Pick<Figure, 'table'>,
  lang: Lang,
): Record<string, string>[] {
  const places = Object.entries(columns).map(
    ([key, heads]) => [key, table.columns.findIndex(({ name }) => name === heads[lang])] as const,
  );
  return table.rows.map((row) => Object.fromEntries(places.map(([key, place]) => [key, row[place]?.text ?? ''])));
}

/** The units of a figure's numbers by the keys of the register's columns: a column's own, or that of the whole figure. */
export const unitsOf = ({ columns }: RegisterSettings, { table, unit }: Figure, lang: Lang): Record<string, string> =>
  Object.fromEntries(
    Object.entries(columns).flatMap(([key, heads]) => {
      const column = table.columns.find(({ name }) => name === heads[lang]);
      const own = column?.numeric ? unitOf({ unit: column.unit ?? unit }) : '';
      return own === '' ? [] : [[key, own]];
    }),
  );
