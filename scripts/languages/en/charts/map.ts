import { counted } from '../grammar.ts';
import { lower } from './describe.ts';

export const mapWords = {
  chart: (name: string, count: number) =>
    `Map of China, one tile for each provincial unit, showing ${lower(name)} for ${counted(count, 'place', 'places')}.`,
  kind: (kind: string, places: string) => `${kind}: ${places}`,
  kinds: (groups: string[]) => `${groups.join('; ')}.`,
  negative: 'chart="map" shades by size from zero up and cannot tell a value below zero',
  unknownPlaces: (names: string[]) =>
    `chart="map" knows China’s 34 provincial units only; found ${names.map((name) => `“${name}”`).join(', ')}`,
  placeTwice: (name: string) => `chart="map" needs each place once; “${name}” is there twice`,
};

export type MapWords = typeof mapWords;
