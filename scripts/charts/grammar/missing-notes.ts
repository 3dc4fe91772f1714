import { catalogue, facts, type Lang } from '../../languages/index.ts';
import { type Cell, type Figure, missingReasons, missingWord } from '../../tables/index.ts';
import type { Series } from '../data/index.ts';
import type { Canvas } from './canvas.ts';
import type { Entry } from './legend.ts';
import { under } from './notes.ts';
import type { Drawing } from './svg.ts';

type MissingCell = Extract<Cell, { kind: 'missing' }>;

/** Beneath the drawing, which parts of a row are not given: its stack is short of them. `told`: rows that say so themselves. */
export function missingNotes(
  drawing: Drawing,
  figure: Figure,
  parts: Series[],
  canvas: Canvas,
  told: (row: number) => boolean = () => false,
): Drawing {
  const say = catalogue(canvas.lang).charts;
  const notes = figure.table.rows.flatMap((cells, row) => {
    const names = parts.filter((part) => part.cells[row]!.kind === 'missing').map(({ name }) => name);
    return names.length && !told(row) ? [say.notGivenIn(cells[0]!.text, say.describe.list(names))] : [];
  });
  return notes.length ? under(drawing, notes, canvas) : drawing;
}

/** Why cells have no value, by the sign that they show: `—：未给出`; '' where none lacks one. */
export function missingMarks(cells: readonly (Cell | undefined)[], lang: Lang): string {
  const { clause, colon } = facts(lang).separators;
  return missingKinds(cells)
    .map(({ text, reason }) => (text || '—') + colon + missingWord(reason, lang))
    .join(clause);
}

/** The same where cells are too small for a sign: how they look, for the key. */
export function missingTiles(cells: readonly (Cell | undefined)[], lang: Lang): Entry[] {
  const words = missingKinds(cells).map(({ reason }) => missingWord(reason, lang));
  return words.length ? [{ name: catalogue(lang).charts.describe.list(words), cssClass: 'c-tile-missing' }] : [];
}

/** A cell for each reason that cells have to be without a value. */
function missingKinds(cells: readonly (Cell | undefined)[]): MissingCell[] {
  const missing = cells.flatMap((cell) => (cell?.kind === 'missing' ? [cell] : []));
  return missingReasons.flatMap((reason) => missing.find((cell) => cell.reason === reason) ?? []);
}
