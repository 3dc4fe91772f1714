import { catalogue, type Lang } from '../languages/index.ts';
import { flagLetter, flags } from './flag-letters.ts';
import { missingReasons, usualSigns } from './missing-reasons.ts';
import { inBracketsOf } from './brackets.ts';
import { missingWord } from './missing-values.ts';
import { isNilSign } from './row-html.ts';
import type { Cell, Table } from './types.ts';

/** A sign that stands in a table, and what it means. */
interface LegendEntry {
  sign: string;
  word: string;
}

/** What the signs of a table mean, in a fixed order; only those that occur in it. */
export function legendOf({ columns, rows }: Table, lang: Lang): LegendEntry[] {
  const words = catalogue(lang).tables;
  // In a column of text an empty cell lacks nothing.
  const cells = rows.flatMap((row) => row.filter(({ text }, column) => text !== '' || columns[column]!.numeric));
  const missing = missingReasons.flatMap((reason) => {
    const cell = cells.find((one) => one.kind === 'missing' && one.reason === reason);
    return cell ? [{ sign: cell.text.trim() || usualSigns[reason], word: missingWord(reason, lang) }] : [];
  });
  const flagged = flags
    .filter((flag) => cells.some((cell) => cell.kind === 'number' && cell.flags?.includes(flag)))
    .map((flag) => ({ sign: flagLetter(flag), word: words.flags[flag] }));
  const hasBrackets = rows.some((row) => row.some((cell, column) => columns[column]!.numeric && isBracketed(cell)));
  const nil = cells.find(isNilSign);
  return [
    ...missing,
    ...(nil ? [{ sign: nil.text.trim() || words.emptyCell, word: missingWord('nil', lang) }] : []),
    ...flagged,
    ...(hasBrackets ? [{ sign: '( )', word: words.brackets }] : []),
  ];
}

const isBracketed = (cell: Cell): boolean =>
  cell.kind === 'number' && cell.value < 0 && inBracketsOf(cell.text) !== undefined;
