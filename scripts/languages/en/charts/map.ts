import { counted } from '../grammar.ts';
import { lower } from './describe.ts';

export const mapWords = {
  /** `map`: of what it is a map. */
  chart: (map: string, name: string, count: number) =>
    `Map of ${map}, one tile for each place, showing ${lower(name)} for ${counted(count, 'place', 'places')}.`,
  kind: (kind: string, places: string) => `${kind}: ${places}`,
  kinds: (groups: string[]) => `${groups.join('; ')}.`,
  noMap: (map: string | undefined) =>
    map === undefined
      ? 'chart="map" needs map="…", the name of a file in maps/'
      : `there is no map that could be read in maps/${map}.yaml`,
  unknownPlaces: (map: string, names: string[]) =>
    `maps/${map}.yaml has no tile for ${names.map((name) => `“${name}”`).join(', ')}`,
  placeTwice: (name: string) => `chart="map" needs each place once; “${name}” is there twice`,
};

export type MapWords = typeof mapWords;
