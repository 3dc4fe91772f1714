import { inBrackets, type Lang } from '../languages/index.ts';
import type { Column, Figure } from './types.ts';

/**
 * How a table is set where it is printed; figures.css has the sizes. `dense` is smaller; where that is not enough either, the cells
 * of each row stand in several lines (`folded-…`, by how wide the widest is), or the sheet is turned (`turned`), if columns
 * have words or heads above their heads. Undefined for most tables.
 */
type OnPaper = 'dense' | 'folded-narrow' | 'folded' | 'folded-wide' | 'turned' | undefined;

/** The least that the labels of rows get, in ems. */
const LABEL = 4.5;

/** What a sheet of A4 has between its margins, and what columns take of it, in points. */
const SHEET = 510;
const SIZE = { usual: { type: 8.5, gap: 8 }, dense: { type: 7, gap: 4 } };

/** The widest cells that the three sorts of folded rows have room for, in ems. */
const FOLDED = [
  ['folded-narrow', 4],
  ['folded', 7],
  ['folded-wide', 12],
] as const;

export function onPaper({ table: { columns, rows } }: Figure, lang: Lang, limit = Infinity): OnPaper {
  const shown = rows.slice(0, limit);
  const widths = columns.map((column, index) =>
    Math.max(
      index === 0 ? LABEL : 0,
      longestWord(headOf(column, lang)),
      ...shown.map((row) => leastWidth(row[index]!.text, column.numeric)),
    ),
  );
  const fits = ({ type, gap }: { type: number; gap: number }) =>
    widths.reduce((sum, width) => sum + width * type + gap, 0) <= SHEET;
  if (fits(SIZE.usual)) return undefined;
  if (fits(SIZE.dense)) return 'dense';
  const widest = Math.max(...widths.slice(1));
  const isFlat = columns.slice(1).every(({ numeric, levels }) => numeric && !levels);
  return (isFlat && FOLDED.find(([, most]) => widest <= most)?.[0]) || 'turned';
}

const headOf = ({ name, unit }: Column, lang: Lang): string => name + (unit ? ` ${inBrackets(unit, lang)}` : '');

/** Numbers stay on their line, words may break. */
const leastWidth = (text: string, numeric: boolean): number => (numeric ? width(text) : longestWord(text));

const longestWord = (text: string): number =>
  Math.max(...text.split(/[\s›]+|(?<=\p{Script=Han})|(?=\p{Script=Han})/u).map(width));

/** In ems, as wide fonts have them. */
const width = (text: string): number => [...text].reduce((sum, char) => sum + widthOf(char), 0);

function widthOf(char: string): number {
  if (/[\p{Script=Han}\u3000-\u30ff\uff00-\uff60—…]/u.test(char)) return 1;
  return /[.,:;'’()-]/.test(char) ? 0.4 : 0.64;
}
