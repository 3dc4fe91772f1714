import type { Table } from 'mdast';
import { isElement } from '../../../markdown/index.ts';
import { type Allowed, formatValue } from '../../../numbers/index.ts';
import { attributesOf, compareCells, headerUnit, readTable, rowUnits, sourceRow } from '../../../tables/index.ts';
import {
  type Block,
  passageOfNode,
  positionOfNode,
  type Problem,
  problemAt,
  type TextFile,
} from '../../../content/index.ts';
import { invalidCells } from '../../invalid-cells.ts';
import { placeIn } from '../../place-in.ts';
import { inItsLanguage, type PlacedCell } from './placed-cell.ts';
import { wrongUnit } from './units.ts';
import { differencesInWords } from './words.ts';

/** A table with the block that it stands in. */
interface PlacedTable {
  page: TextFile;
  table: Table;
  block: Block;
}

/** Cells that do not say the same, their units counted in; headers and labels by the numbers in them. */
export function differencesInTables(source: PlacedTable, translation: PlacedTable, allowed: Allowed): Problem[] {
  const [ours, theirs] = [cellsOf(source), cellsOf(translation)];
  // Where a row is missing, the pairing reports it, and no row has its translation beside it.
  if (ours.length !== theirs.length) return [];
  const columns = (theirs[0] ?? []).map((_, column) =>
    wrongUnit(
      ours.map((row) => row[column]),
      theirs.map((row) => row[column]),
    ),
  );
  return [
    ...columns.flatMap((problem) => problem ?? []).filter(isFirst),
    ...theirs.flatMap((row, index) =>
      row.flatMap((cell, column) => (columns[column] ? [] : differences(ours[index]?.[column], cell, allowed))),
    ),
  ];
}

const isFirst = (problem: Problem, index: number, all: Problem[]): boolean =>
  all.findIndex((other) => other.line === problem.line && other.column === problem.column) === index;

/** Every cell with the unit that holds for it: that of its header, of its row's 单位 / Unit, or of the figure. */
function cellsOf({ page, table, block }: PlacedTable): PlacedCell[][] {
  const data = readTable(table, page.path.lang);
  const { columns, rows } = data;
  const bySource = new Map(rows.map((cells, row) => [sourceRow(data, row), cells]));
  const ofRows = new Map(rowUnits(data).map((unit, row) => [sourceRow(data, row), unit]));
  const attributes = isElement(block.node) ? attributesOf(block.node) : {};
  const strays = invalidCells({ chart: attributes.chart === 'none' ? 'none' : 'bar', table: data });
  return table.children.map((row, index) =>
    row.children.map((node, column) => {
      const cells = bySource.get(index - 1);
      const header = columns[column];
      const own = header && (header.unit ?? headerUnit(header.name));
      const unit = own ?? ofRows.get(index - 1) ?? attributes.unit;
      const isStray = strays.some((stray) => stray.sourceRow === index - 1 && stray.column === column);
      const stated = (own && table.children[0]?.children[column]) || block.node;
      return { node, page, unit, stated, isStray, cell: cells?.[column] ?? { kind: 'text', text: '' } };
    }),
  );
}

function differences(source: PlacedCell | undefined, translation: PlacedCell, allowed: Allowed): Problem[] {
  if (!source || source.isStray || translation.isStray) return [];
  const cells = [source, translation];
  if (cells.some(({ cell }) => cell.kind === 'text')) {
    const [ours, theirs] = cells.map(({ page, node }) => passageOfNode(page, node, 'cell'));
    return differencesInWords(ours!, theirs!, allowed, { canAllow: true });
  }
  const compared = compareCells(inItsLanguage(source), inItsLanguage(translation));
  // A value against a — is reported by the pairing.
  if (compared.equal || compared.reason === 'kind' || cells.some((cell) => isAllowed(cell, allowed))) return [];
  const { reason, source: value } = compared;
  const expected = value === undefined ? '' : formatValue(value, translation.page.path.lang);
  const place = placeIn(source.page, source.node.position?.start.line ?? 1);
  return [
    problemAt(positionOfNode(translation.page.path.file, translation.node), 'numbers', (words) =>
      words.numbers.otherCell(reason, shown(translation), shown(source), place, expected),
    ),
  ];
}

const isAllowed = ({ page, cell }: PlacedCell, allowed: Allowed): boolean =>
  allowed[page.path.lang]?.includes(cell.text) ?? false;

const shown = ({ cell, unit }: PlacedCell): string => (unit ? `${cell.text} (${unit})` : cell.text);
