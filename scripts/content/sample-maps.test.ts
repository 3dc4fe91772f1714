import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { knownLanguages } from '../languages/index.ts';
import { gridOf } from './map-grids.ts';
import { dimensionsSchema } from './schema/data.ts';
import { mapSchema } from './schema/map.ts';

const read = (path: string): unknown => parse(readFileSync(path, 'utf8'));

describe('the world among the samples', () => {
  const map = mapSchema(knownLanguages).parse(read('scripts/import/samples/world/maps/world.yaml'));
  const dimensions = dimensionsSchema(knownLanguages).parse(read('scripts/import/samples/world/dimensions.yaml'));
  const grid = gridOf(map, dimensions, 'en');

  it('has a tile for each country and a country for each tile', () => {
    expect(Object.keys(map.tiles).toSorted()).toEqual(Object.keys(dimensions.countries!).toSorted());
    expect(grid.tiles).toHaveLength(195);
  });

  it('has no two countries on one tile, under one code or under one name', () => {
    const places = grid.tiles.map(({ column, row }) => `${column} ${row}`);
    expect(new Set(places).size).toBe(195);
    expect(new Set(grid.tiles.map(({ code }) => code)).size).toBe(195);
    const names = grid.tiles.flatMap(({ known }) => known);
    expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
  });

  it('is told of in a README', () => expect(existsSync('scripts/import/samples/README.md')).toBe(true));
});
