import { facts, type Lang, languages } from '../languages/index.ts';
import type { Table as MdastTable, TableCell } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { readCell } from './read-cell.ts';
import type { Cell, Column, Table } from './types.ts';

/** Whether a column of this name gives each row its unit: 单位, Unit. */
export const headsUnits = (name: string): boolean => languages.some((lang) => facts(lang).unitColumn.test(name));

/** The unit in brackets that ends a header, even where not every cell of its column is a number. */
export const headerUnit = (name: string): string | undefined => HEADER_UNIT.exec(name)?.[2];

/** A bracketed unit at the end of a header: `占比（%）`, `Share (%)`. */
const HEADER_UNIT = /^(.*?)\s*[（(]([^（）()]+)[）)]$/u;

/**
 * A GFM table as data. The first column holds labels: its cells stay text, whatever they look like, so that a
 * year is a label and not a number.
 */
export function readTable(node: MdastTable, lang: Lang): Table {
  const [head, ...body] = node.children.map((row) => row.children.map(cellText));
  const width = head?.length ?? 0;
  const rows = body.map((texts) =>
    Array.from({ length: width }, (_, column) => toCell(texts[column] ?? '', column, lang)),
  );
  return { columns: (head ?? []).map((text, column) => toColumn(text, column, rows)), rows };
}

const cellText = (cell: TableCell): string => toString(cell).trim();

const toCell = (text: string, column: number, lang: Lang): Cell =>
  column === 0 ? { kind: 'text', text } : readCell(text, lang);

function toColumn(text: string, column: number, rows: Cell[][]): Column {
  const [, name, unit] = HEADER_UNIT.exec(text) ?? [text, text, undefined];
  const present = rows.map((row) => row[column]!).filter((cell) => cell.kind !== 'missing');
  const numeric = column > 0 && present.length > 0 && present.every((cell) => cell.kind === 'number');
  return numeric && unit ? { name: name!, unit, numeric } : { name: text, numeric };
}
