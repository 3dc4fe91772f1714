import type { Table } from 'mdast';
import { isElement } from '../../../markdown/components.ts';
import type { Allowed } from '../../../numbers/compare.ts';
import { compareCells, type CellComparison } from '../../../tables/compare-cells.ts';
import { formatValue } from '../../../numbers/format.ts';
import { attributesOf } from '../../../tables/read-figure.ts';
import { readTable } from '../../../tables/read-table.ts';
import type { Block } from '../../../content/blocks.ts';
import { invalidCells } from '../../invalid-cells.ts';
import type { TextFile } from '../../../content/library.ts';
import { positionOfNode, problemAt, type Wording } from '../../../content/position.ts';
import type { Problem } from '../../../content/problem.ts';
import { passageOfNode } from '../../../content/passages.ts';
import type { PlacedCell } from './placed-cell.ts';
import { wrongUnit } from './units.ts';
import { differencesInWords } from './words.ts';

interface Side {
  page: TextFile;
  table: Table;
  block: Block;
}

/** Cells that do not say the same, their units counted in; headers and labels by the numbers in them. */
export function differencesInTables(zh: Side, en: Side, allowed: Allowed): Problem[] {
  const [ours, theirs] = [cellsOf(zh), cellsOf(en)];
  // Where a row is missing, the pairing tells it, and no row has its twin beside it.
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

const UNIT_COLUMN = /^(单位|unit)$/i;
const HEADER_UNIT = /[（(]([^（）()]+)[）)]$/u;

/** Every cell with the unit that holds for it: that of its header, of its row's 单位 / Unit, or of the figure. */
function cellsOf({ page, table, block }: Side): PlacedCell[][] {
  const data = readTable(table, page.path.lang);
  const { columns, rows } = data;
  const unitColumn = columns.findIndex(({ name }) => UNIT_COLUMN.test(name));
  const attributes = isElement(block.node) ? attributesOf(block.node) : {};
  const strays = invalidCells({ chart: attributes.chart === 'none' ? 'none' : 'bar', table: data });
  return table.children.map((row, index) =>
    row.children.map((node, column) => {
      const cells = index > 0 ? rows[index - 1] : undefined;
      const header = columns[column];
      const own = header?.unit ?? HEADER_UNIT.exec(header?.name ?? '')?.[1];
      const unit = own ?? cells?.[unitColumn]?.text ?? attributes.unit;
      const isStray = strays.some((stray) => stray.row === index - 1 && stray.column === column);
      const stated = (own && table.children[0]?.children[column]) || block.node;
      return { node, page, unit, stated, isStray, cell: cells?.[column] ?? { kind: 'text', text: '' } };
    }),
  );
}

function differences(zh: PlacedCell | undefined, en: PlacedCell, allowed: Allowed): Problem[] {
  if (!zh || zh.isStray || en.isStray) return [];
  if (zh.cell.kind === 'text' || en.cell.kind === 'text') {
    return differencesInWords(
      passageOfNode(zh.page, zh.node, 'cell'),
      passageOfNode(en.page, en.node, 'cell'),
      allowed,
      {
        canAllow: true,
      },
    );
  }
  const compared = compareCells(zh.cell, zh.unit, en.cell, en.unit);
  // A value against a — is told by the pairing.
  if (
    compared.equal ||
    compared.reason === 'kind' ||
    allowed.zh?.includes(zh.cell.text) ||
    allowed.en?.includes(en.cell.text)
  )
    return [];
  const { line = 1 } = zh.node.position?.start ?? {};
  return [
    problemAt(
      positionOfNode(en.page.path.file, en.node),
      'numbers',
      sayCells(compared, zh, en, `${zh.page.path.file}:${line}`),
    ),
  ];
}

const shown = ({ cell, unit }: PlacedCell): string => (unit ? `${cell.text} (${unit})` : cell.text);

function sayCells(
  { reason, zh: value }: Extract<CellComparison, { equal: false }>,
  zh: PlacedCell,
  en: PlacedCell,
  at: string,
): Wording {
  const expected = value === undefined ? '' : formatValue(value, 'en');
  return (words) => words.numbers.otherCell(reason, shown(en), shown(zh), { lang: 'zh', at }, expected);
}
