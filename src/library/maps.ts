import { gridOf } from '../../scripts/content/map-grids.ts';
import type { Lang } from '../../scripts/languages/index.ts';
import type { MapGrid } from '../../scripts/tables/index.ts';
import { question } from './questions.ts';

/** A map of tiles as a language names them; undefined where there is none of that name. */
export const mapGrid = question('map', ({ maps, dimensions }, lang: Lang, id: string): MapGrid | undefined => {
  const map = maps[id];
  return map && gridOf(map, dimensions, lang);
});
