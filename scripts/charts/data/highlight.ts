import type { Figure } from '../../tables/index.ts';
import { listed } from './lists.ts';

/** The names of rows and columns to which `highlight` leads the eye; a label may itself hold a semicolon. */
export function highlights(figure: Figure): string[] {
  const { highlight } = figure;
  if (highlight === undefined) return [];
  return figure.table.rows.some((row) => row[0]?.text === highlight) ? [highlight] : listed(highlight);
}

/** True for a row to which the eye is led. */
export const isHighlighted = (figure: Figure, row: number): boolean =>
  isNamed(figure, figure.table.rows[row]?.[0]?.text);

/** True for a column, by its name, to which the eye is led. */
export const isNamed = (figure: Figure, name: string | undefined): boolean =>
  name !== undefined && highlights(figure).includes(name);
