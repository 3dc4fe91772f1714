import { hasDash, hasDecimalComma, hasSignedExponent, isBracketed } from '../data/index.ts';
import { type Cell, type Figure, headsLabels, sourceRow } from '../tables/index.ts';

/** A cell by its row and its column, both from 0; `sourceRow` counts the heads of groups of rows, too. */
interface StrayCell {
  row: number;
  sourceRow: number;
  column: number;
  text: string;
}

/**
 * Cells that were meant to be numbers and are not: a text among numbers (`84.5x`, `8,4.5`, `O.5`). In a table that is
 * drawn, every text in a column of numbers; in a table that is only shown, what looks like a number gone wrong.
 */
export function invalidCells({ chart, table }: Pick<Figure, 'chart' | 'table'>): StrayCell[] {
  const { columns, rows } = table;
  return columns.flatMap((_, column) => {
    if (column === 0) return [];
    const cells = rows.map((cells) => cells[column]!);
    const numbers = cells.filter(({ kind }) => kind === 'number').length;
    const texts = cells.filter(({ kind }) => kind === 'text').length;
    const ofNumbers = numbers > texts;
    const areAll = (is: (text: string) => boolean) =>
      texts > 1 && cells.every((cell) => cell.kind === 'missing' || is(cell.text));
    const areCommas = areAll(hasDecimalComma) || areAll((text) => OTHER_GROUPS.test(text));
    return cells.flatMap((cell, row): StrayCell[] => {
      const isStray =
        cell.kind === 'text'
          ? isBracketed(cell.text) ||
            hasDash(cell.text) ||
            (areCommas && !headsLabels(columns[column]!.name)) ||
            (numbers > 0 && (isZeroLed(cell.text) || hasUnknownFlag(cell.text))) ||
            (ofNumbers && (chart !== 'none' || looksBroken(cell.text)))
          : cell.kind === 'number' && isTail(cell.unit);
      return isStray ? [{ row, sourceRow: sourceRow(table, row), column, text: cell.text }] : [];
    });
  });
}

/**
 * Digits with signs and letters that no number has, `12.3x`, `1.2.3`, `12 .3`, `10.7*`, `12.3①`: among numbers of a table
 * that is only shown it would make a text of the whole column. A range, a ratio, a date or a name may be meant.
 */
const looksBroken = (text: string): boolean =>
  SPREADSHEET.test(text) ||
  hasSignedExponent(text) ||
  IN_SQUARES.test(text) ||
  (/\d/u.test(text) && BROKEN.test(text) && !MAY_BE_MEANT.test(text));

/** `19,98,12,341`, `12'345.6`. */
const OTHER_GROUPS = /^[+\-−]?\d{1,3}(?:(?:,\d{2})+,\d{3}|(?:['’]\d{3})+)(?:\.\d+)?$/u;

/** What a spreadsheet shows where it cannot reckon, or a formula instead of its result. */
const SPREADSHEET = /^(?:#(?:REF|DIV\/0|VALUE|NAME|NUM|NULL)[!?]|#N\/A$|=[A-Z(+-])/iu;

/** `[5589]`. */
const IN_SQUARES = /^\[[+\-−]?\d[\d,]*(?:\.\d+)?\]$/u;

const BROKEN = /^[+\-−]?[\d.,，。．、·OoIl \u00a0*†‡§#'`①-⑳⁰-⁹¹²³]+[A-Za-z%％]?[*①-⑳¹²³]?$/u;

/** A date. */
const MAY_BE_MEANT = /^\d{4}\.\d{1,2}\.\d{1,2}$/u;

/** `05.2` beside numbers; a column of codes holds no number. */
const isZeroLed = (text: string): boolean => /^[+\-−]?0\d[\d.,]*$/u.test(text);

/** `5.1 (q)`, `12 (p)(r)`, `(5) p`: a value with a flag that nobody knows would make a text of its column. */
const hasUnknownFlag = (text: string): boolean =>
  /^[+\-−]?\d[\d.,]*\s?[%％‰]?\s*[(（[][a-z]{1,2}[)）\]]/iu.test(text) || /^[(（][\d.,]+[)）]\s*[a-z]$/iu.test(text);

/** A single letter behind a number is a slip: `84.5x`. Units of one letter are m, g, t, l. */
const isTail = (unit: string | undefined): boolean =>
  unit !== undefined && /^[a-z]$/i.test(unit) && !/^[mgtl]$/i.test(unit);

/** The figure as it is when these cells are numbers: what else its chart cannot draw is told at once. */
export function withoutStrays(figure: Figure): Figure {
  const strays = invalidCells(figure);
  if (strays.length === 0) return figure;
  const { columns, rows } = figure.table;
  const mended = rows.map((cells, row) =>
    cells.map((cell, column): Cell => {
      if (!strays.some((stray) => stray.row === row && stray.column === column)) return cell;
      const other = rows.map((one) => one[column]!).find(({ kind }) => kind === 'number');
      const unit = other?.kind === 'number' ? other.unit : undefined;
      return { kind: 'number', text: cell.text, value: 0, ...(unit && { unit }) };
    }),
  );
  const isNumeric = (column: number) =>
    mended.every((cells) => cells[column]!.kind !== 'text') && mended.some((cells) => cells[column]!.kind === 'number');
  return {
    ...figure,
    table: {
      ...figure.table,
      columns: columns.map((column, index) => ({ ...column, numeric: index > 0 && isNumeric(index) })),
      rows: mended,
    },
  };
}
