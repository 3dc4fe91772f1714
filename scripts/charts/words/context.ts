import { catalogue, type Lang } from '../../languages/index.ts';
import type { Figure } from '../../tables/index.ts';
import {
  breaks,
  referenceInWords,
  references,
  rowLabels,
  type Series,
  seriesOf,
  statusOf,
  statusOfColumn,
} from '../data/index.ts';

/** What any form shows besides values: lines to compare with, intervals, breaks, and which values are not final. */
export function context(figure: Figure, lang: Lang): string[] {
  const say = catalogue(lang).charts.describe;
  const lines = references(figure).map((line) => referenceInWords(line, lang));
  const notes = breaks(figure).map(({ label, note }) => say.breakAt(label, withoutStop(note)));
  return [
    ...seriesOf(figure).flatMap((series) => intervals(figure, series, lang)),
    lines.length ? say.references(lines) : '',
    notes.length ? say.breaks(notes) : '',
    statuses(figure, lang),
  ].filter(Boolean);
}

function intervals(figure: Figure, { name, low, high }: Series, lang: Lang): string[] {
  const say = catalogue(lang).charts.describe;
  const ends = rowLabels(figure).flatMap((label, row) => {
    const [from, to] = [low?.cells[row], high?.cells[row]];
    return from?.kind === 'number' && to?.kind === 'number' ? [say.interval(label, from.text, to.text)] : [];
  });
  return ends.length ? [say.intervals(name, say.list(ends))] : [];
}

function statuses(figure: Figure, lang: Lang): string {
  const say = catalogue(lang).charts;
  const labels = rowLabels(figure);
  const groups = Object.entries(say.status).flatMap(([status, word]) => {
    const isColumn = (_: unknown, index: number) => statusOfColumn(figure, index) === status;
    const columns = figure.table.columns.filter(isColumn).map(({ name }) => name);
    const rows = labels.filter((_, row) =>
      figure.table.rows[row]!.some((cell, index) => !isColumn(cell, index) && statusOf(figure, row, cell) === status),
    );
    const names = [...columns, ...rows];
    return names.length ? [say.describe.statusOf(word, say.describe.list(names))] : [];
  });
  return groups.length ? say.describe.statuses(groups) : '';
}

/** What an editor wrote as a sentence of its own, inside another. */
const withoutStop = (note: string): string => note.replace(/[.。]$/, '');
