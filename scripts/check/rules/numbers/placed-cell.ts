import type { Node, TableCell } from 'mdast';
import type { TextFile } from '../../../content/index.ts';
import type { Cell, LocalCell } from '../../../tables/index.ts';

/** A cell with what its number means. */
export interface PlacedCell {
  node: TableCell;
  page: TextFile;
  cell: Cell;
  unit?: string;
  /** Where the unit is stated: the column's header, or the figure. */
  stated: Node;
  /** Told already as a cell that is no number. */
  isStray: boolean;
}

export const inItsLanguage = ({ page, cell, unit }: PlacedCell): LocalCell => ({ lang: page.path.lang, cell, unit });
