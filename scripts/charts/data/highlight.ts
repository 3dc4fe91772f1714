import type { Figure } from '../../tables/index.ts';

/** True for the row to which `highlight` leads the eye. */
export function isHighlighted(figure: Figure, row: number): boolean {
  return figure.highlight !== undefined && figure.table.rows[row]?.[0]?.text === figure.highlight;
}
