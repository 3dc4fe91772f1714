import { facts } from '../../../languages/index.ts';
import type { Figure, MapTile } from '../../../tables/index.ts';
import type { Canvas } from '../../grammar/index.ts';

/** On a phone a tile has room for a name in Chinese characters, for others only for the code. */
export const showsCodes = ({ narrow, lang }: Pick<Canvas, 'narrow' | 'lang'>): boolean =>
  narrow && facts(lang).script !== 'Han';

/** `内蒙古自治区`, `Inner Mongolia` -> their tile; undefined for a name that no place of the figure's map has. */
export function tileOf({ grid }: Pick<Figure, 'grid'>, name: string): MapTile | undefined {
  const wanted = name.trim().toLowerCase();
  return grid?.tiles.find(({ known }) => known.includes(wanted));
}

/** How wide a column of the map's tiles is. */
export const columnWidth = ({ grid }: Pick<Figure, 'grid'>, { width }: Pick<Canvas, 'width'>): number =>
  width / (grid?.columns ?? 1);
