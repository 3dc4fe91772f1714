import type { Dimensions } from '../data/index.ts';
import type { Lang } from '../languages/index.ts';
import type { MapGrid } from '../tables/index.ts';
import type { MapData } from './schema/index.ts';

/** The tiles of a map with the names of their places; a tile without a place is left out: the check says so. */
export function gridOf({ name, dimension, tiles }: MapData, dimensions: Dimensions, lang: Lang): MapGrid {
  const places = dimensions[dimension] ?? {};
  const all = Object.entries(tiles);
  return {
    name: name[lang],
    columns: Math.max(...all.map(([, { column }]) => column)),
    rows: Math.max(...all.map(([, { row }]) => row)),
    tiles: all.flatMap(([id, { code, column, row }]) => {
      const place = places[id];
      const name = place?.[lang];
      if (!place || name === undefined) return [];
      const { also = [], ...names } = place;
      const known = [...Object.values(names), ...also].map(asKnown);
      return [{ id, code, name, known: [...new Set(known)], column: column - 1, row: row - 1 }];
    }),
  };
}

/** As names are compared: `Inner Mongolia` and `inner mongolia` are one place. */
const asKnown = (name: string): string => name.trim().toLowerCase();
