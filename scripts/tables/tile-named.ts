import type { MapGrid, MapTile } from './types.ts';

/** `内蒙古自治区`, `Inner Mongolia` -> their tile; undefined for a name that no place of the map has. */
export function tileNamed({ tiles }: MapGrid, name: string): MapTile | undefined {
  const wanted = name.trim().toLowerCase();
  return tiles.find(({ known }) => known.includes(wanted));
}
