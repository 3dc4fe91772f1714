import { knownLanguages } from '../../../languages/index.ts';
import { describe, expect, it } from 'vitest';
import { tileName, tileOf, tiles } from './tiles.ts';

describe('the map of tiles', () => {
  it('has all 34 provincial units, each on a place of its own', () => {
    expect(tiles).toHaveLength(34);
    expect(new Set(tiles.map(({ column, row }) => `${column},${row}`)).size).toBe(34);
    for (const lang of knownLanguages) expect(new Set(tiles.map((tile) => tileName(tile, lang))).size).toBe(34);
  });

  it.each([
    ['广东', 'GD'],
    ['广东省', 'GD'],
    ['北京市', 'BJ'],
    ['广西壮族自治区', 'GX'],
    ['新疆维吾尔自治区', 'XJ'],
    ['西藏自治区', 'XZ'],
    ['香港特别行政区', 'HK'],
    ['Shanxi', 'SX'],
    ['Shaanxi', 'SN'],
    ['inner mongolia', 'NM'],
    ['Macau SAR', 'MO'],
    ['Xizang', 'XZ'],
    ['Guangdong Province', 'GD'],
    ['深圳', undefined],
    ['', undefined],
  ])('knows %j as %s', (name, code) => expect(tileOf(name)?.code).toBe(code));
});
