import type { Lang } from '../languages/index.ts';
import type { Table as MdastTable } from 'mdast';
import { groupRows, type SourceCell } from './groups.ts';
import { headsLabels, headsRanks, headsUnits, readHead } from './heads.ts';
import { isWordElsewhere } from './missing.ts';
import { isCode, readCell, readInBrackets } from './read-cell.ts';
import { sourceCell } from './source-cell.ts';
import type { Cell, Column, Table } from './types.ts';

/** A GFM table as data. */
export function readTable(node: MdastTable, lang: Lang): Table {
  const [head, ...body] = node.children.map((row) => row.children.map(sourceCell));
  const known = node.children.slice(1).map(({ data }) => (data as { isHead?: boolean } | undefined)?.isHead);
  const { groupNames = [] } = (node.data ?? {}) as Pick<Table, 'groupNames'>;
  const table = tableFrom(head ?? [], body, lang, known.includes(undefined) ? [] : known);
  return groupNames.length > 0 ? { ...table, groupNames } : table;
}

/** The same from the texts of its cells. */
export const tableOf = (head: string[], body: string[][], lang: Lang): Table =>
  tableFrom(
    head.map((text) => ({ text })),
    body.map((row) => row.map((text) => ({ text }))),
    lang,
  );

/**
 * The first column holds labels: its cells stay text, whatever they look like, so that a year is a label and not a
 * number. So do a column of units, of codes and of marks of notes.
 */
function tableFrom(
  head: SourceCell[],
  body: SourceCell[][],
  lang: Lang,
  knownHeads: readonly (boolean | undefined)[] = [],
): Table {
  const { rows: sourceRows, groups } = groupRows(body, knownHeads);
  const columns = head.map((cell, column) =>
    readColumn(
      cell,
      sourceRows.map((row) => body[row]![column] ?? { text: '' }),
      column === 0,
      lang,
    ),
  );
  return {
    columns: columns.map(({ column }) => column),
    rows: sourceRows.map((_, row) => columns.map(({ cells }) => cells[row]!)),
    ...(groups.length > 0 && { groups, sourceRows }),
  };
}

function readColumn(
  { text: head, unit, isText, ...marks }: SourceCell,
  source: SourceCell[],
  isFirst: boolean,
  lang: Lang,
): { column: Column; cells: Cell[] } {
  const texts = source.map(({ text }) => text);
  const read = isFirst ? texts.map(asText) : isText ? readWords(texts, lang) : readCells(head, texts, lang);
  const cells = read.map((cell, row): Cell => ({ ...cell, ...marksOf(source[row]!) }));
  const present = cells.filter((cell) => cell.kind !== 'missing');
  const numeric = !isFirst && !isText && present.length > 0 && present.every((cell) => cell.kind === 'number');
  const column = { ...readHead(head, numeric, unit), numeric, ...marks };
  // Ranks have no unit, not even the figure's.
  return { column: numeric && headsRanks(column.name) ? { ...column, unit: column.unit ?? '' } : column, cells };
}

const asText = (text: string): Cell => ({ kind: 'text', text });

const marksOf = ({ text: _, ...marks }: SourceCell) => marks;

function readCells(head: string, texts: string[], lang: Lang): Cell[] {
  const read = withBrackets(
    texts.map((text) => readCell(text, lang)),
    lang,
  );
  // `001` beside `102`: all are codes. One `04.2` among amounts is a slip, and is told at its cell.
  const areCodes =
    texts.some(isCode) && read.every((cell, row) => cell.kind === 'missing' || /^\d+$/u.test(texts[row]!.trim()));
  const areNames = headsUnits(head) || headsLabels(head) || areCodes;
  if (areNames) return read.map((cell, row) => (cell.kind === 'missing' ? cell : asText(texts[row]!)));
  // Among words `x` is a tick, `<5` a class and `NA` a place; a dash is one everywhere.
  const areWords = read.some(({ kind }) => kind === 'text') && !read.some(({ kind }) => kind === 'number');
  return areWords ? read.map((cell) => (isWord(cell) ? asText(cell.text) : cell)) : read;
}

const isWord = (cell: Cell): boolean =>
  cell.kind === 'missing' && (cell.reason === 'suppressed' || cell.reason === 'below' || isWordElsewhere(cell.text));

/** Nothing of it is a number, but a value may be missing. */
const readWords = (texts: string[], lang: Lang): Cell[] =>
  texts.map((text) => {
    const cell = readCell(text, lang);
    return cell.kind === 'missing' && !isWord(cell) ? cell : asText(text);
  });

/** Brackets mean a minus where other numbers of the column stand without. */
function withBrackets(cells: Cell[], lang: Lang): Cell[] {
  if (!cells.some(({ kind }) => kind === 'number')) return cells;
  return cells.map((cell) => (cell.kind === 'text' && readInBrackets(cell.text, lang)) || cell);
}
