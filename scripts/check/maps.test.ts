import { describe, expect, it } from 'vitest';
import { head, say, SITE } from '../testing/library.ts';

const DIMENSIONS = `places:
  north: { zh: 北部, en: North, also: [北区, Northland] }
  south: { zh: 南部, en: South }
`;
const MAP = `name: { zh: 某国, en: Somewhere }
tiles:
  north: { code: "NO", column: 1, row: 1 }
  south: { code: SO, column: 1, row: 2 }
`;
const figure = (map = 'map="country"', first = '北区') =>
  `${head()}\n<Figure id="a" chart="map" ${map} title="标题" unit="%" source="来源">\n\n| 地区 | 占比 |\n| --- | ---: |\n| ${first} | 84.54 |\n| 南部 | 8.37 |\n\n</Figure>\n`;

const saidOf = (text: string, more: Record<string, string> = {}): string[] =>
  say(text, { more: { 'dimensions.yaml': DIMENSIONS, 'maps/country.yaml': MAP, ...more } });

describe('a map', () => {
  it('has a tile for each row, by any name of its place', () => expect(saidOf(figure())).toEqual([]));
  it.each([
    [
      'a figure that names none',
      saidOf(figure('')),
      'r/zh/1-a.mdx:8:1  chart="map" needs map="…", the name of a file in maps/; use chart="bar"',
    ],
    [
      'a figure of one that is not there',
      saidOf(figure('map="moon"')),
      'r/zh/1-a.mdx:8:1  there is no map that could be read in maps/moon.yaml; use chart="bar"',
    ],
    [
      'a row that is none of its places',
      saidOf(figure(undefined, '西部')),
      'r/zh/1-a.mdx:8:1  maps/country.yaml has no tile for “西部”; use chart="bar"',
    ],
    [
      'a tile that is no place',
      saidOf(figure(), { 'maps/country.yaml': `${MAP}  west: { code: WE, column: 2, row: 2 }\n` }),
      'maps/country.yaml:5:3  dimensions.yaml has no "west" under places — a place that it names — correct it, or add the place there',
    ],
    [
      'a list of places that is not there',
      saidOf(figure(), { 'maps/country.yaml': `dimension: regions\n${MAP}` }),
      'maps/country.yaml:1:12  dimensions.yaml has no list "regions" — one of places — correct it, or write the list',
    ],
    [
      'two tiles on one place',
      saidOf(figure(), { 'maps/country.yaml': MAP.replace('row: 2', 'row: 1') }),
      'maps/country.yaml:4:3  "south" has the same column and row as "north" — a tile of its own for each place — move one of the two',
    ],
    [
      'a column that is none',
      saidOf(figure(), { 'maps/country.yaml': MAP.replace('column: 1', 'column: 0') }),
      'maps/country.yaml:3:32  "tiles.north.column" is not right — expected: a whole number from 1 to 30 — correct it',
    ],
    [
      'cases on a map that is not there',
      saidOf(figure(), { 'site.yaml': SITE.replace('cases: {', 'cases: { map: moon,') }),
      'site.yaml:7:15  there is no map "moon" — one of country — correct it, or add the map',
    ],
    [
      'cases on a map that is too large for their list',
      saidOf(figure(), {
        'site.yaml': SITE.replace('cases: {', 'cases: { map: country,'),
        'maps/country.yaml': MAP.replace('row: 2', 'row: 20'),
      }),
      'site.yaml:7:15  the map "country" is too large for the list of cases — at most 16 columns and rows — choose another map, or make it smaller',
    ],
  ])('is told of %s', (_, said, message) => expect(said).toContainEqual(expect.stringContaining(message)));
});
