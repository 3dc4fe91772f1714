import type { Figure } from '../../tables/index.ts';
import { listed } from './lists.ts';
import { remember } from './remember.ts';

/** The names of rows and columns to which `highlight` leads the eye; a label may itself hold a semicolon. */
export const highlights = remember(readHighlights);

function readHighlights(figure: Figure): string[] {
  const { highlight } = figure;
  if (highlight === undefined) return [];
  return figure.table.rows.some((row) => row[0]?.text === highlight) ? [highlight] : listed(highlight);
}

/** True where the eye is led to one row or more. */
export const hasHighlightedRow = remember((figure: Figure): boolean =>
  figure.table.rows.some((_, row) => isHighlighted(figure, row)),
);

/** True for a row to which the eye is led. */
export const isHighlighted = (figure: Figure, row: number): boolean =>
  isNamed(figure, figure.table.rows[row]?.[0]?.text);

/** True for a column, by its name, to which the eye is led. */
export const isNamed = (figure: Figure, name: string | undefined): boolean =>
  name !== undefined && highlights(figure).includes(name);
