import { catalogue } from '../../../languages/index.ts';
import type { Figure, MapTile } from '../../../tables/index.ts';
import {
  type Canvas,
  type Drawing,
  escapeXml,
  LINE_HEIGHT,
  rect,
  scaledBy,
  shadeOf,
  shadingOf,
  SMALL,
  tag,
  text,
  textLines,
  textWidth,
  TILE,
  wrap,
} from '../../grammar/index.ts';
import { tileOf, type TileSize, tileSize, type TileText, tileText } from './tiles.ts';
import { categoriesOf, drawKey, tileValue, valuesFit } from './key.ts';
import { headWithUnit, isHighlighted, measures, numbersOf, rowLabels, valueWithUnit } from '../../data/index.ts';

const LINE = 15;

/** What is written and shaded on a tile that the table names. */
interface Entry {
  tile: MapTile;
  shade: string;
  lines: string[];
  strong: boolean;
  /** The name with the whole of its value. */
  title: string;
}

/** A tile for each place; those that the table names carry their value, shaded by size or by kind. */
export function drawMap(figure: Figure, canvas: Canvas): Drawing {
  const heads = headLines(figure, canvas);
  const top = heads.length * LINE_HEIGHT + (heads.length ? 8 : 0);
  const entries = entriesOf(figure, canvas);
  const { tiles, rows } = figure.grid!;
  const size = tileSize(figure, canvas);
  const shown = tileText(figure, canvas);
  const body = tiles.map((tile) => {
    const entry = entries.find((each) => each.tile === tile);
    return drawTile(tile, entry, top, size, shown);
  });
  const keyTop = top + rows * size.height + 6;
  const key = drawKey(figure, keyTop, canvas);
  return {
    body: textLines(heads, 0, 13, LINE_HEIGHT, 'c-head') + body.join('') + key.body,
    height: keyTop + key.height,
  };
}

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
  const fits = valuesFit(figure, canvas);
  return rowLabels(figure).flatMap((label, row) => {
    const tile = tileOf(figure, label);
    if (!tile) return [];
    const cell = measure?.cells[row] ?? figure.table.rows[row]![1];
    const strong = isHighlighted(figure, row);
    const title = catalogue(canvas.lang)
      .charts.describe.item(tile.name, cell ? valueWithUnit(cell, measure?.unit, canvas.lang) : '')
      .trim();
    const known = { tile, strong, title };
    if (!cell) return [{ ...known, shade: 'c-shade-2', lines: [] }];
    if (cell.kind === 'missing') return [{ ...known, shade: 'c-tile-missing', lines: [cell.text || '—'] }];
    if (cell.kind === 'number' && shading) {
      const shade = shadeOf(cell.value, shading);
      return [{ ...known, shade, lines: fits ? [tileValue(cell)] : [] }];
    }
    return [{ ...known, shade: categories.shade(cell.text), lines: categories.lines(cell.text) }];
  });
}

function drawTile(tile: MapTile, entry: Entry | undefined, top: number, size: TileSize, shown: TileText): string {
  const { width, height, gap } = size;
  const x = tile.column * width;
  const y = top + tile.row * height;
  const shade = entry?.shade ?? 'c-tile-empty';
  const box = rect(x, y, width - gap, height - gap, shade + (entry?.strong ? ' c-tile-hi' : ''));
  const name = nameLines(tile, width - gap - 2, shown);
  const values = shown === 'none' ? [] : (entry?.lines ?? []);
  const fits = (name.length + values.length) * LINE <= height - gap;
  const lines = fits ? [...name, ...values] : name;
  const first = y + (height - gap) / 2 - ((lines.length - 1) * LINE) / 2 + 4.5;
  const texts = lines.map((each, index) => {
    const isValue = index >= name.length;
    const cssClass = `c-tile-text ${isValue ? 'c-strong ' : ''}${shade}-text`;
    return text(each, x + (width - gap) / 2, first + index * LINE, cssClass, 'middle');
  });
  if (shown === 'names' && fits) return box + texts.join('');
  // What has no room on the tile is said where the pointer rests.
  return tag('g', {}, tag('title', {}, escapeXml(entry?.title ?? tile.name)) + box + texts.join(''));
}

/** The name in full, over two lines if it must; its letter code where names have no room: `Guangdong` -> `GD`. */
function nameLines({ code, name }: MapTile, width: number, shown: TileText): string[] {
  if (shown === 'none') return [];
  if (shown === 'codes') return [code];
  return textWidth(name, TILE) <= width ? [name] : name.split(' ');
}
