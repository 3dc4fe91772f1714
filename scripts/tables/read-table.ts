import { facts, inBrackets, type Lang, knownLanguages, numbersOf } from '../languages/index.ts';
import type { Table as MdastTable, TableCell } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isCode, readCell } from './read-cell.ts';
import type { Cell, Column, Table } from './types.ts';

/** Whether a column of this name gives each row its unit: 单位, Unit. */
export const headsUnits = (name: string): boolean => knownLanguages.some((lang) => facts(lang).unitColumn.test(name));

/** Whether a column of this name holds ranks, of which the first is the best: 名次, Rank. */
export const headsRanks = (name: string): boolean => knownLanguages.some((lang) => facts(lang).rankColumn.test(name));

/** Whether a column of this name holds codes or marks of notes: 序号, 附注, No., Note. */
const headsLabels = (name: string): boolean => knownLanguages.some((lang) => facts(lang).labelColumn.test(name));

/** The unit in a bracket that ends a header, even where not every cell of its column is a number. */
export const headerUnit = (text: string): string | undefined => splitHeader(text).unit;

/** What stands in the bracket that ends a header and is not known as a unit: `推算`, `year on year`. */
export const headerRemark = (text: string): string | undefined =>
  headerUnit(text) === undefined ? LAST_BRACKET.exec(text)?.[2] : undefined;

const LAST_BRACKET = /^(.*?)\s*[（(]([^（）()]+)[）)]$/u;

/** `单位：亿元` -> `亿元`. */
function withoutLabel(text: string): string {
  const [, label = '', unit = ''] = /^(.+?)\s*[:：]\s*(.+)$/u.exec(text) ?? [];
  return headsUnits(label) ? unit : text;
}

const isUnit = (text: string): boolean => knownLanguages.some((lang) => numbersOf(lang).isUnit(text));

/**
 * A header and the unit that one of the brackets at its end gives: `占比（%）` -> 占比 and %. What else stands in
 * brackets stays with the name: `增速（同比）`, `Growth (%) (derived)` -> `Growth (derived)` and %,
 * `金额（亿元，不含税）` -> `金额（不含税）` and 亿元.
 */
export function splitHeader(text: string): { name: string; unit?: string } {
  const [whole, name = '', bracket = ''] = LAST_BRACKET.exec(text) ?? [];
  if (!whole || !name) return { name: text };
  const inside = withoutLabel(bracket.trim());
  if (isUnit(inside)) return { name, unit: inside };
  const [, first = '', remark = ''] = /^(.+?)\s*[，,；;]\s*(.+)$/u.exec(inside) ?? [];
  if (isUnit(first)) return { name: name + like(whole, remark), unit: first };
  const before = splitHeader(name);
  return before.unit === undefined ? { name: text } : { name: before.name + like(whole, bracket), unit: before.unit };
}

/** A remark in brackets of the kind that the header has. */
const like = (header: string, remark: string): string =>
  inBrackets(remark, knownLanguages.find((lang) => header.endsWith(facts(lang).brackets[1])) ?? knownLanguages[0]!);

/**
 * A GFM table as data. The first column holds labels: its cells stay text, whatever they look like, so that a
 * year is a label and not a number. So do a column of units, of codes and of marks of notes.
 */
export function readTable(node: MdastTable, lang: Lang): Table {
  const [head, ...body] = node.children.map((row) => row.children.map(cellText));
  return tableOf(head ?? [], body, lang);
}

/** The same from the texts of its cells. */
export function tableOf(head: string[], body: string[][], lang: Lang): Table {
  const columns = head.map((text, column) =>
    readColumn(
      text,
      body.map((texts) => texts[column] ?? ''),
      column === 0,
      lang,
    ),
  );
  return {
    columns: columns.map(({ column }) => column),
    rows: body.map((_, row) => columns.map(({ cells }) => cells[row]!)),
  };
}

const cellText = (cell: TableCell): string => toString(cell).trim();

function readColumn(head: string, texts: string[], isFirst: boolean, lang: Lang): { column: Column; cells: Cell[] } {
  const asText = texts.map((text): Cell => ({ kind: 'text', text }));
  if (isFirst) return { column: { name: head, numeric: false }, cells: asText };
  const read = texts.map((text) => readCell(text, lang));
  // `001` beside `102`: all are codes. One `04.2` among amounts is a slip, and is told at its cell.
  const areCodes =
    texts.some(isCode) && read.every((cell, row) => cell.kind === 'missing' || /^\d+$/u.test(texts[row]!.trim()));
  const areNames = headsUnits(head) || headsLabels(head) || areCodes;
  const cells = areNames ? read.map((cell, row) => (cell.kind === 'missing' ? cell : asText[row]!)) : read;
  const present = cells.filter((cell) => cell.kind !== 'missing');
  const numeric = present.length > 0 && present.every((cell) => cell.kind === 'number');
  if (!numeric) return { column: { name: head, numeric }, cells };
  // Ranks have no unit, not even the figure's.
  const { name, unit = headsRanks(head) ? '' : undefined } = splitHeader(head);
  return { column: unit === undefined ? { name, numeric } : { name, unit, numeric }, cells };
}
