import { catalogue } from '../../languages/index.ts';
import type { Figure } from '../../tables/index.ts';
import { breaks, isOpen, statusOf } from '../data/index.ts';
import type { Canvas } from './canvas.ts';
import { type Drawing, textLines } from './svg.ts';
import { LINE_HEIGHT, SMALL, wrap } from './text.ts';

/** The class of a mark whose value is not final. */
export const UNSURE = 'c-unsure';

/** A drawing with what its signs mean beneath it: the note of each break, and what is drawn with a broken outline. */
export function withNotes(drawing: Drawing, figure: Figure, canvas: Canvas): Drawing {
  const notes = notesOf(figure, canvas, drawing.body.includes(UNSURE));
  return notes.length ? under(drawing, notes, canvas) : drawing;
}

/** Small lines of text under a drawing. */
export function under(drawing: Drawing, notes: string[], canvas: Canvas): Drawing {
  const lines = notes.flatMap((note) => wrap(note, canvas.width, SMALL));
  return {
    body: drawing.body + textLines(lines, 0, drawing.height + 22, LINE_HEIGHT, 'c-small c-muted'),
    height: drawing.height + 10 + lines.length * LINE_HEIGHT,
  };
}

function notesOf(figure: Figure, { lang }: Canvas, hasOpen: boolean): string[] {
  const say = catalogue(lang).charts;
  const open = hasOpen
    ? [...new Set(figure.table.rows.flatMap((cells, row) => cells.map((cell) => statusOf(figure, row, cell))))].filter(
        isOpen,
      )
    : [];
  return [
    ...breaks(figure).map(({ label, note }) => say.breakMark(label, note)),
    ...(open.length ? [say.openMark(say.describe.list(open.map((status) => say.status[status!])))] : []),
  ];
}
