import type { Figure, MapTile } from '../../../tables/index.ts';
import {
  type Canvas,
  type Drawing,
  LINE_HEIGHT,
  rect,
  scaledBy,
  shadeOf,
  shadingOf,
  SMALL,
  text,
  textLines,
  textWidth,
  TILE,
  wrap,
} from '../../grammar/index.ts';
import { columnWidth, showsCodes, tileOf } from './tiles.ts';
import { categoriesOf, drawKey, tileValue, valuesFit } from './key.ts';
import { headWithUnit, isHighlighted, measures, numbersOf, rowLabels } from '../../data/index.ts';

const GAP = 3;

/** What is written and shaded on a tile that the table names. */
interface Entry {
  tile: MapTile;
  shade: string;
  lines: string[];
  strong: boolean;
}

/** A tile for each place; those that the table names carry their value, shaded by size or by kind. */
export function drawMap(figure: Figure, canvas: Canvas): Drawing {
  const heads = headLines(figure, canvas);
  const top = heads.length * LINE_HEIGHT + (heads.length ? 8 : 0);
  const entries = entriesOf(figure, canvas);
  const { tiles, rows } = figure.grid!;
  const size = tileSize(figure, canvas);
  const body = tiles.map((tile) => {
    const entry = entries.find((each) => each.tile === tile);
    return drawTile(tile, entry, top, size, canvas);
  });
  const keyTop = top + rows * size.height + 6;
  const key = drawKey(figure, keyTop, canvas);
  return {
    body: textLines(heads, 0, 13, LINE_HEIGHT, 'c-head') + body.join('') + key.body,
    height: keyTop + key.height,
  };
}

interface Size {
  width: number;
  height: number;
}

const tileSize = (figure: Figure, canvas: Canvas): Size => ({
  width: columnWidth(figure, { width: canvas.width + GAP }),
  height: canvas.narrow ? 44 : 54,
});

/** Here even % is said once: a tile on a phone has no room for it. */
function headLines(figure: Figure, canvas: Canvas): string[] {
  const measure = measures(figure)[0];
  const head = measure ? headWithUnit(measure, canvas.lang) : figure.table.columns[1]?.name;
  return head ? wrap(head, canvas.width, SMALL) : [];
}

function entriesOf(figure: Figure, canvas: Canvas): Entry[] {
  const measure = measures(figure)[0];
  const whole = measures(scaledBy(figure, canvas))[0];
  const categories = categoriesOf(figure, canvas);
  const shading = whole && shadingOf(numbersOf(whole));
  return rowLabels(figure).flatMap((label, row) => {
    const tile = tileOf(figure, label);
    if (!tile) return [];
    const cell = measure?.cells[row] ?? figure.table.rows[row]![1];
    const strong = isHighlighted(figure, row);
    if (!cell) return [{ tile, shade: 'c-shade-2', lines: [], strong }];
    if (cell.kind === 'missing') return [{ tile, shade: 'c-tile-missing', lines: [cell.text || '—'], strong }];
    if (cell.kind === 'number' && shading) {
      const shade = shadeOf(cell.value, shading);
      return [{ tile, shade, lines: valuesFit(figure, canvas) ? [tileValue(cell)] : [], strong }];
    }
    return [{ tile, shade: categories.shade(cell.text), lines: categories.lines(cell.text), strong }];
  });
}

function drawTile(
  tile: MapTile,
  entry: Entry | undefined,
  top: number,
  { width, height }: Size,
  canvas: Canvas,
): string {
  const x = tile.column * width;
  const y = top + tile.row * height;
  const shade = entry?.shade ?? 'c-tile-empty';
  const lines = [...nameLines(tile, width - GAP - 2, canvas), ...(entry?.lines ?? [])];
  const lineHeight = 15;
  const first = y + (height - GAP) / 2 - ((lines.length - 1) * lineHeight) / 2 + 4.5;
  const border = entry?.strong ? ' c-tile-hi' : '';
  const texts = lines.map((each, index) => {
    const isValue = entry && index >= lines.length - entry.lines.length;
    return text(
      each,
      x + (width - GAP) / 2,
      first + index * lineHeight,
      `c-tile-text ${isValue ? 'c-strong ' : ''}${shade}-text`,
      'middle',
    );
  });
  return rect(x, y, width - GAP, height - GAP, shade + border) + texts.join('');
}

/** The name in full, over two lines if it must; its letter code where names have no room: `Guangdong` -> `GD`. */
function nameLines({ code, name }: MapTile, width: number, canvas: Canvas): string[] {
  if (showsCodes(canvas)) return [code];
  return textWidth(name, TILE) <= width ? [name] : name.split(' ');
}
