import type { Dimensions } from '../data/index.ts';
import type { Lang } from '../languages/index.ts';
import { isTotal, type MapGrid, tileNamed } from '../tables/index.ts';
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

/** Fewer places than these, or fewer than half of a map's, are seen better beside each other. */
const LEAST_PLACES = 8;

/**
 * The map that a figure is drawn on which names none: that of which each of its labels is another place, and which has at most twice as many.
 * Undefined where there is no such map, or more than one, and where a label is that of a sum.
 */
export function gridOfPlaces(labels: readonly string[], grids: readonly MapGrid[]): MapGrid | undefined {
  if (labels.length < LEAST_PLACES || labels.some(isTotal)) return undefined;
  const fitting = grids.filter((grid) => {
    const tiles = new Set(labels.map((label) => tileNamed(grid, label)));
    return !tiles.has(undefined) && tiles.size === labels.length && 2 * tiles.size >= grid.tiles.length;
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}
