import { facts } from '../../../languages/index.ts';
import type { Cell, Figure } from '../../../tables/index.ts';
import {
  BOLD,
  type Canvas,
  type Drawing,
  drawShadeKey,
  LINE_HEIGHT,
  missingMarks,
  missingTiles,
  rect,
  scaledBy,
  shadingOf,
  SMALL,
  textLines,
  textWidth,
  TILE,
  wrap,
} from '../../grammar/index.ts';
import { columnWidth, tileOf, tileText } from './tiles.ts';
import { measures, numbersOf, rowLabels, valueLabel } from '../../data/index.ts';

/** A longer list hides the map; the table has them all. */
const MOST_LISTED = 60;

/** How kinds are told apart on the map: by their words where they fit on a tile, else by a number explained beneath. */
interface Categories {
  names: string[];
  numbered: boolean;
  shade(name: string): string;
  lines(name: string): string[];
}

/** The kinds that a text column names, in the order in which they first appear. */
export function categoriesOf(figure: Figure, canvas: Canvas): Categories {
  const cells = measures(figure).length
    ? []
    : figure.table.rows.flatMap((row) => (row[1]?.kind === 'text' ? [row[1].text] : []));
  const names = [...new Set(cells)];
  // No two kinds share a shade: where there are more than six, those of the most places have one, the rest are grey.
  const count = (name: string) => cells.filter((cell) => cell === name).length;
  const shaded = names.length > 6 ? names.toSorted((a, b) => count(b) - count(a)).slice(0, 6) : names;
  const room = columnWidth(figure, canvas) - 6;
  const fits = names.every(
    (name) => wrap(name, room, TILE * BOLD).length <= (canvas.narrow ? 1 : 2) && !hasBrokenWord(name, room),
  );
  return {
    names,
    numbered: !fits,
    shade: (name) => (shaded.includes(name) ? `c-part-${shaded.indexOf(name) + 1}` : 'c-part-rest'),
    lines: (name) => (fits ? wrap(name, room, TILE * BOLD) : [String(names.indexOf(name) + 1)]),
  };
}

const hasBrokenWord = (name: string, room: number): boolean =>
  name.split(' ').some((word) => /\p{Script=Latin}/u.test(word) && textWidth(word, TILE * BOLD) > room);

/** Beneath the map: numbered kinds, the full names of places shown as codes, and what a dash means. */
export function drawKey(figure: Figure, top: number, canvas: Canvas): Drawing {
  let y = top;
  const body: string[] = [];
  const add = (content: string, cssClass: string, shade?: string) => {
    const lines = wrap(content, canvas.width - (shade ? 22 : 0), SMALL);
    if (shade) body.push(rect(0, y + 3, 14, 14, shade));
    body.push(textLines(lines, shade ? 22 : 0, y + 14, LINE_HEIGHT, cssClass));
    y += lines.length * LINE_HEIGHT + 4;
  };
  const categories = categoriesOf(figure, canvas);
  const [measure] = measures(figure);
  const shown = tileText(figure, canvas);
  if (measure) {
    const [whole] = measures(scaledBy(figure, canvas));
    const others = shown === 'none' ? missingTiles(measure.cells, canvas.lang) : [];
    const shades = drawShadeKey(shadingOf(numbersOf(whole!)), y, canvas, others);
    body.push(shades.body);
    y += shades.height;
  }
  if (categories.numbered)
    categories.names.forEach((name, index) => add(`${index + 1}  ${name}`, 'c-small', categories.shade(name)));
  const listed = shown !== 'names' || !valuesFit(figure, canvas) ? placeList(figure, canvas) : '';
  if (listed) add(listed, 'c-small');
  const missing = missingMarks(measure?.cells ?? figure.table.rows.map((row) => row[1]), canvas.lang);
  if (missing && !(measure && shown === 'none')) add(missing, 'c-small c-muted');
  return { body: body.join(''), height: y - top };
}

/** `GD Guangdong 24.33%; ZJ Zhejiang 16.68%`, the codes where the tiles show them; a line never breaks inside an entry. */
function placeList(figure: Figure, canvas: Canvas): string {
  const measure = measures(figure)[0];
  if (rowLabels(figure).length > MOST_LISTED) return '';
  return rowLabels(figure)
    .flatMap((label, row) => {
      const tile = tileOf(figure, label);
      if (!tile) return [];
      const value = measure && valueLabel(measure.cells[row]!, measure.unit, canvas.lang);
      const parts = [tileText(figure, canvas) === 'codes' && tile.code, tile.name, value];
      return [parts.filter(Boolean).join(' ').replaceAll(' ', '\u00a0')];
    })
    .join(facts(canvas.lang).separators.longList);
}

/** A value on its tile: the head of the map says %. */
export const tileValue = (cell: Cell): string => cell.text.replace(/[%％]$/, '');

/** Whether every value has room on its tile; else all are listed beneath the map. */
export const valuesFit = (figure: Figure, canvas: Canvas): boolean =>
  (measures(figure)[0]?.cells ?? []).every(
    (cell) => cell.kind !== 'number' || textWidth(tileValue(cell), TILE) * BOLD <= columnWidth(figure, canvas) - 3,
  );
