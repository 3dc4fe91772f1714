import type { Table as MdastTable, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { type Lang, shifted } from '../../../languages/index.ts';
import { type Cell, type Column, isMarked, readTable, sourceRow, unitFactor } from '../../../tables/index.ts';
import type { Wording } from '../../../content/index.ts';
import { placeIn } from '../../place-in.ts';
import type { TranslatedPage } from '../../aligned-blocks.ts';

/** A difference in a table, with the row of the translation where it stands. */
interface TableDifference {
  node: TableRow;
  wording: Wording;
}

/**
 * What the tables of two languages must have alike besides their values: heads in levels, heads of rows, which values
 * are missing and why, flags, and at which cells footnotes stand. The first of each row.
 */
export function comparedTables(
  source: MdastTable | undefined,
  translation: MdastTable | undefined,
  pages: TranslatedPage,
): TableDifference[] {
  if (!source || !translation) return [];
  const [ours, theirs] = [readSide(source, pages.source.path.lang), readSide(translation, pages.translation.path.lang)];
  return translation.children.flatMap((node, index) => {
    const twin = source.children[index];
    if (!twin) return [];
    const place = placeIn(pages.source, twin.position?.start.line ?? 1);
    const [here, there] = [textsOf(node), textsOf(twin)];
    for (const { of, say } of ASPECTS) {
      const [a, b] = [theirs[index]!, ours[index]!].map((cells) => cells.map(of)) as [string[], string[]];
      const column = a.findIndex((said, at) => said !== b[at]);
      if (column >= 0) return [{ node, wording: (words) => say(words, column, here[column]!, there[column]!, place) }];
    }
    return [];
  });
}

/** What stands in a cell of a row, by its place in the source; a row that heads others has a head and nothing else. */
type Stated = Cell | (Column & { kind: 'head' }) | { kind: 'none' };

function readSide(table: MdastTable, lang: Lang): Stated[][] {
  const data = readTable(table, lang);
  const rows: Stated[][] = table.children.map(({ children }) => children.map(() => ({ kind: 'none' })));
  rows[0] = data.columns.map((column) => ({ ...column, kind: 'head' }));
  data.rows.forEach(
    (cells, row) =>
      (rows[sourceRow(data, row) + 1] = cells.map((cell, column) =>
        inPlainUnits(cell, data.columns[column]?.unit, lang),
      )),
  );
  for (const { at, levels, from: _, to: __, ...marks } of data.groups ?? [])
    rows[at + 1]![0] = { ...marks, kind: 'head', name: '', levels, numeric: false };
  return rows;
}

/** `<50` in 亿元 is `<5` in RMB billion. */
function inPlainUnits(cell: Cell, unit: string | undefined, lang: Lang): Cell {
  if (cell.kind !== 'missing' || cell.limit === undefined || unit === undefined) return cell;
  return { ...cell, limit: shifted(cell.limit, Math.round(Math.log10(unitFactor(unit, lang).factor))) };
}

const textsOf = ({ children }: TableRow): string[] => children.map((cell) => toString(cell).trim() || '—');

type Say = (
  words: Parameters<Wording>[0],
  column: number,
  here: string,
  there: string,
  place: ReturnType<typeof placeIn>,
) => ReturnType<Wording>;

const otherGap: Say = (words, column, here, there, place) => words.pairing.otherGap(column + 1, here, there, place);
const otherSign: Say = (words, column, here, there, place) => words.pairing.otherSign(column + 1, here, there, place);

/** Aspects of a cell, the weightiest first. */
const ASPECTS: { of: (cell: Stated) => string; say: Say }[] = [
  { of: (cell) => String(cell.kind === 'missing' || cell.kind === 'none'), say: otherGap },
  { of: (cell) => (cell.kind === 'missing' ? `${cell.reason} ${cell.limit ?? ''}` : ''), say: otherSign },
  { of: (cell) => (cell.kind === 'number' ? (cell.flags ?? []).toSorted().join() : ''), say: otherSign },
  {
    of: (cell) => (cell.kind === 'head' ? String(cell.levels?.length ?? 1) : ''),
    say: (words, column, here, there, place) => words.pairing.otherLevels(column + 1, here, there, place),
  },
  {
    of: (cell) => (cell.kind !== 'none' && isMarked(cell) ? (cell.notes ?? []).toSorted().join() : ''),
    say: (words, column, here, there, place) => words.pairing.otherCellNotes(column + 1, here, there, place),
  },
];
