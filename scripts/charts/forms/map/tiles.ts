import { facts } from '../../../languages/index.ts';
import { type Figure, type MapTile, tileNamed } from '../../../tables/index.ts';
import { type Canvas, longestWord, textWidth, TILE } from '../../grammar/index.ts';

/** Between tiles, and between the edge of a tile and its text. */
const GAP = 3;
const MARGIN = 1;

/** On tiles smaller than this gaps are thinner. */
const SMALL_TILE = 32;

/** On a phone a tile has room for a name in Chinese characters, for others only for the code. */
export const showsCodes = ({ narrow, lang }: Pick<Canvas, 'narrow' | 'lang'>): boolean =>
  narrow && facts(lang).script !== 'Han';

/** `内蒙古自治区`, `Inner Mongolia` -> their tile; undefined for a name that no place of the figure's map has. */
export const tileOf = ({ grid }: Pick<Figure, 'grid'>, name: string): MapTile | undefined =>
  grid && tileNamed(grid, name);

/** A tile with the gap that follows it. */
export interface TileSize {
  width: number;
  height: number;
  gap: number;
}

/** Tiles fill the sheet; small ones are square. */
export function tileSize(figure: Pick<Figure, 'grid'>, { width, narrow }: Pick<Canvas, 'width' | 'narrow'>): TileSize {
  const plain = columnWidth(figure, { width: width + GAP });
  if (plain >= SMALL_TILE) return { width: plain, height: narrow ? 44 : 54, gap: GAP };
  const small = columnWidth(figure, { width: width + 1 });
  return { width: small, height: small, gap: 1 };
}

/** What all tiles of a map have room for: the names of their places, their codes, or neither. */
export type TileText = 'names' | 'codes' | 'none';

export function tileText(figure: Pick<Figure, 'grid'>, canvas: Canvas): TileText {
  const { width, gap } = tileSize(figure, canvas);
  const room = width - gap - 2 * MARGIN;
  const { tiles } = figure.grid!;
  const isHan = facts(canvas.lang).script === 'Han';
  const names = tiles.map(({ name }) => name);
  const widest = isHan ? Math.max(...names.map((name) => textWidth(name, TILE))) : longestWord(names, TILE);
  if (!showsCodes(canvas) && widest <= room && width >= SMALL_TILE) return 'names';
  return tiles.every(({ code }) => textWidth(code, TILE) <= width - gap) ? 'codes' : 'none';
}

/** How wide a column of the map's tiles is. */
export const columnWidth = ({ grid }: Pick<Figure, 'grid'>, { width }: Pick<Canvas, 'width'>): number =>
  width / (grid?.columns ?? 1);
