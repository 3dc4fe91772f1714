import { escapeHtml } from '../text/index.ts';
import { type Flag, flagLetter } from './flag-letters.ts';
import { usualSigns } from './missing-reasons.ts';
import type { Cell, Column, NumberCell } from './types.ts';

/** Words behind signs, in the page's language. */
export interface CellWords {
  missing: Record<Extract<Cell, { kind: 'missing' }>['reason'], string>;
  /** Behind a sign for nothing at all. */
  nil: string;
  flags: Record<Flag, string>;
}

/** A row as it is drawn, in a page and by the script that fetches further rows. */
interface DrawnRow {
  columns: readonly Column[];
  cells: readonly Cell[];
  /** What kind of sum it is, if it is one: a class. */
  total?: string;
  /** Its number from 1, where it has an address; its head then has a link to it. */
  number?: number;
  /** Id of its own head, and for each column those of the heads above and beside it; in tables that need them. */
  id?: string;
  headers?: readonly string[];
}

/** HTML of a marked cell as its text has it: with footnotes, links, bold. */
type HtmlOf = (cell: Cell) => string | undefined;

/** `<tr>…</tr>`. The first cell is the head of its row. */
export function rowHtml(row: DrawnRow, words: CellWords, htmlOf: HtmlOf = () => undefined): string {
  const { columns, cells, total, number, id, headers } = row;
  const drawn = cells.map((cell, column) => {
    const inside = cellHtml(cell, columns[column]!.numeric, words, htmlOf(cell));
    const heads = attribute('headers', headers?.[column]);
    if (column === 0)
      return `<th scope="row"${attribute('id', id)}${heads}>${inside}${number === undefined ? '' : linkTo(number)}</th>`;
    return `<td${attribute('class', classOf(cell, columns[column]!.numeric))}${heads}>${inside}</td>`;
  });
  return `<tr${attribute('id', number === undefined ? undefined : `r${number}`)}${attribute('class', total)}>${drawn.join('')}</tr>`;
}

const classOf = (cell: Cell, numeric: boolean): string =>
  [numeric && 'number', cell.kind === 'missing' && 'missing'].filter(Boolean).join(' ');

/** Out of the tab order and of what is said, as the links of paragraphs are: a screen reader has the row’s head. */
const linkTo = (number: number): string =>
  ` <a class="row-link" href="#r${number}" tabindex="-1" aria-hidden="true" data-pagefind-ignore>¶</a>`;

/** ` class="number"`; '' for a value that is empty. */
const attribute = (name: string, value: string | undefined): string => (value ? ` ${name}="${escapeHtml(value)}"` : '');

/** A sign for a missing value is told in words to who cannot see the legend; flags stand raised behind their value. */
function cellHtml(cell: Cell, numeric: boolean, words: CellWords, marked?: string): string {
  if (cell.kind === 'missing' && cell.reason !== 'below') {
    if (!cell.text && !numeric) return '';
    const sign = `<span role="img" aria-label="${escapeHtml(words.missing[cell.reason])}">${escapeHtml(cell.text || usualSigns[cell.reason])}</span>`;
    return sign + notesIn(marked);
  }
  if (cell.kind === 'number' && cell.flags) {
    const value = escapeHtml(cell.plain ?? cell.text);
    return (cell.bold ? `<strong>${value}</strong>` : value) + flagsHtml(cell.flags, words) + notesIn(marked);
  }
  if (cell.kind === 'number' && cell.interval) {
    const at = cell.text.search(/\s?[([（［]/u);
    const value = escapeHtml(cell.text.slice(0, at));
    const interval = `<span class="interval">${escapeHtml(cell.text.slice(at))}</span>`;
    return (cell.bold ? `<strong>${value}</strong>` : value) + interval + notesIn(marked);
  }
  // The value stands in the element: a reader of the page by machine would not know the sign.
  if (isNilSign(cell))
    return `<span role="img" aria-label="${escapeHtml(words.nil)}" data-value="0">${escapeHtml(cell.text)}</span>${notesIn(marked)}`;
  return marked ?? escapeHtml(cell.text);
}

/** A sign of the library's own that stands for 0. */
export const isNilSign = (cell: Cell): boolean => cell.kind === 'number' && cell.value === 0 && !/\d/u.test(cell.text);

const flagsHtml = (flags: NonNullable<NumberCell['flags']>, words: CellWords): string =>
  `<sup class="flag">${flags.map((flag) => `<abbr title="${escapeHtml(words.flags[flag])}">${flagLetter(flag)}</abbr>`).join(' ')}</sup>`;

/** The marks of footnotes in a cell's HTML. */
export const notesIn = (html = ''): string => html.match(/<sup>.*?<\/sup>/gsu)?.join('') ?? '';
