import { catalogue, type Lang } from '../languages/index.ts';
import { type Flag, flagLetter, flags } from './flag-letters.ts';
import { type MissingReason, missingReasons, usualSigns } from './missing-reasons.ts';
import { inBracketsOf } from './brackets.ts';
import { missingWord } from './missing-values.ts';
import { isNilSign } from './row-html.ts';
import type { Cell, Table } from './types.ts';

/** A sign that stands in a table, and what it means. */
interface LegendEntry {
  kind: MissingReason | 'nil' | Flag | 'brackets';
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
    return cell
      ? [{ kind: reason, sign: cell.text.trim() || usualSigns[reason], word: missingWord(reason, lang) }]
      : [];
  });
  const flagged = flags
    .filter((flag) => cells.some((cell) => cell.kind === 'number' && cell.flags?.includes(flag)))
    .map((flag) => ({ kind: flag, sign: flagLetter(flag), word: words.flags[flag] }));
  const hasBrackets = rows.some((row) => row.some((cell, column) => columns[column]!.numeric && isBracketed(cell)));
  const nil = cells.find(isNilSign);
  return [
    ...missing,
    ...(nil
      ? [{ kind: 'nil' as const, sign: nil.text.trim() || words.emptyCell, word: missingWord('nil', lang) }]
      : []),
    ...flagged,
    ...(hasBrackets ? [{ kind: 'brackets' as const, sign: '( )', word: words.brackets }] : []),
  ];
}

/** The same for a file: in it a value that is not given is an empty field, and there are no accountants' brackets. */
export const legendOfFile = (table: Table, lang: Lang): LegendEntry[] =>
  legendOf(table, lang)
    .filter(({ kind }) => kind !== 'brackets')
    .map((entry) => (entry.kind === 'not_available' ? { ...entry, sign: catalogue(lang).tables.emptyCell } : entry));

const isBracketed = (cell: Cell): boolean =>
  cell.kind === 'number' && cell.value < 0 && inBracketsOf(cell.text) !== undefined;
