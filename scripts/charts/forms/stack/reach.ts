import type { Figure } from '../../../tables/index.ts';
import { partsOf, valueOf } from '../../data/index.ts';
import { type Canvas, piecesOf } from '../../grammar/index.ts';

/** How far the pieces of all rows reach, and the sums that the table gives, in plain units. */
export function reachOf(figure: Figure, canvas: Canvas): number[] {
  const { parts, total } = partsOf(figure);
  return [
    ...piecesOf(figure, parts, canvas)
      .flat()
      .flatMap(({ from, to }) => [from, to]),
    ...(total ? figure.table.rows.map((_, row) => valueOf(total, row) ?? 0) : []),
  ];
}
