import { facts } from '../../../languages/index.ts';
import type { Figure } from '../../../tables/index.ts';
import {
  BOLD,
  type Canvas,
  chooseLabels,
  type Drawing,
  drawShadeKey,
  LABEL,
  LINE_HEIGHT,
  longestWord,
  missingMarks,
  missingTiles,
  rect,
  type Shading,
  SMALL,
  text,
  textLines,
  textWidth,
  TILE,
  timesOf,
  under,
  wrap,
} from '../../grammar/index.ts';
import { drawShaded, type Shaded } from './shaded.ts';

/** Rows by columns. */
export interface Grid {
  /** What is shaded, with its unit. */
  head: string;
  /** `tight` is the name where there is hardly room for one. */
  columns: { name: string; tight?: string; strong: boolean }[];
  areTimes: boolean;
  /** Cells that the table does not have are undefined. */
  rows: { name: string; strong: boolean; cells: (Shaded | undefined)[] }[];
  shading: Shading;
}

const HEAD_LINES = 4;

/** Of so many of the cells values are shown, or of none. */
const MOSTLY = 0.8;

export function drawGrid(grid: Grid, figure: Figure, canvas: Canvas): Drawing {
  const most = canvas.narrow ? 92 : 210;
  const beside =
    !canvas.narrow || grid.rows.every(({ name, strong }) => textWidth(name, LABEL) * (strong ? BOLD : 1) <= most);
  const names = grid.rows.map(({ name, strong }) =>
    wrap(name, (beside ? most : canvas.width) / (strong ? BOLD : 1), LABEL),
  );
  const widest = Math.max(
    ...grid.rows.flatMap(({ strong }, row) => names[row]!.map((each) => textWidth(each, LABEL) * (strong ? BOLD : 1))),
  );
  const left = beside ? widest + 10 : 0;
  const width = (canvas.width - left) / grid.columns.length;
  const fits = (cell: Shaded) => textWidth(cell.label, TILE) <= width - 5;
  const cells = grid.rows.flatMap((row) => row.cells).filter((cell) => cell !== undefined);
  // Here and there a number among empty cells would look like a remark on it.
  const showsValues = cells.filter(fits).length >= MOSTLY * cells.length;
  const title = grid.head ? wrap(grid.head, canvas.width, SMALL) : [];
  const headTop = title.length * LINE_HEIGHT + (title.length ? 4 : 0);
  const heads = drawHeads(grid, left, width, headTop, canvas);
  const cellHeight = showsValues ? 26 : 20;
  let y = headTop + heads.height;
  const body = grid.rows.map(({ strong, cells }, row) => {
    const lines = names[row]!;
    const labelHeight = lines.length * LINE_HEIGHT;
    const height = beside ? Math.max(cellHeight, labelHeight + 4) : cellHeight;
    const labelTop = beside ? y + (height - labelHeight) / 2 : y;
    const top = beside ? y : y + labelHeight + 2;
    y = top + height + (beside ? 0 : 6);
    return (
      textLines(lines, 0, labelTop + 14, LINE_HEIGHT, strong ? 'c-text c-strong' : 'c-text') +
      cells
        .map((cell, column) => {
          const box = { x: left + column * width, y: top, width, height };
          return cell
            ? drawShaded(cell, box, showsValues && fits(cell))
            : rect(box.x + 0.75, top + 0.75, width - 1.5, height - 1.5, 'c-tile-empty');
        })
        .join('')
    );
  });
  const all = figure.table.rows.flat();
  const key = drawShadeKey(grid.shading, y + 10, canvas, showsValues ? [] : missingTiles(all, canvas.lang));
  const drawing = {
    body: textLines(title, 0, 13, LINE_HEIGHT, 'c-head') + heads.body + body.join('') + key.body,
    height: y + 10 + key.height,
  };
  const notes = [heads.key, showsValues ? missingMarks(all, canvas.lang) : ''].filter(Boolean);
  return notes.length ? under(drawing, notes, canvas) : drawing;
}

interface Heads extends Drawing {
  /** Which number stands for which column, where names have no room. */
  key: string;
}

/** The names over their columns; tight ones; of times as many as have room; else numbers, which a key explains. */
function drawHeads({ columns, areTimes }: Grid, left: number, width: number, top: number, canvas: Canvas): Heads {
  const factor = (strong: boolean) => (strong ? BOLD : 1);
  // Over the middle of its column; a name that is wider than that stays on the sheet.
  const onSheet = (column: number, wide: number) =>
    Math.min(Math.max(left + (column + 0.5) * width, wide / 2), canvas.width - wide / 2);
  const room = width - 4;
  const tight = columns.flatMap(({ tight }) => tight ?? []);
  const fits = columns.every(({ name, strong }) => {
    const lines = wrap(name, room / factor(strong), SMALL);
    return (
      lines.length <= (tight.length ? 1 : HEAD_LINES) &&
      longestWord([name], SMALL) * factor(strong) <= room &&
      lines.every((each) => textWidth(each, SMALL) * factor(strong) <= room)
    );
  });
  const each = fits
    ? columns.map(({ name, strong }) => wrap(name, room / factor(strong), SMALL))
    : tight.length
      ? tight.map((name) => [name])
      : areTimes
        ? roundTimes(
            columns.map(({ name }) => name),
            onSheet,
          )
        : columns.map((_, index) => [String(index + 1)]);
  const height = Math.max(...each.map(({ length }) => length)) * 16;
  const body = each.map((lines, index) => {
    const x = onSheet(index, Math.max(...lines.map((line) => textWidth(line, SMALL))));
    const cssClass = columns[index]!.strong ? 'c-small c-strong' : 'c-small';
    return lines
      .map((line, at) => (line ? text(line, x, top + height - (lines.length - at) * 16 + 12, cssClass, 'middle') : ''))
      .join('');
  });
  const { longList } = facts(canvas.lang).separators;
  const numbered = !fits && !tight.length && !areTimes;
  const key = numbered
    ? columns.map(({ name }, index) => `${index + 1} ${name}`.replaceAll(' ', '\u00a0')).join(longList)
    : '';
  return { body: body.join(''), height: height + 6, key };
}

/** The first, the last and those at round times, so that none touches the next. */
function roundTimes(names: string[], xOf: (column: number, wide: number) => number): string[][] {
  const at = timesOf(names);
  const shown = chooseLabels(
    names.map((name, column) => {
      const width = textWidth(name, SMALL);
      return { x: xOf(column, width), width: width + 4, at: at[column]!, given: true };
    }),
  );
  return names.map((name, index) => [shown.has(index) ? name : '']);
}
