import { expect, it } from 'vitest';
import { sampleGrid } from './sample.ts';
import { columnWidth, tileOf } from './tiles.ts';

const figure = { grid: sampleGrid(true) };

it.each([
  ['广东', 'GD'],
  ['广东省', 'GD'],
  ['Guangdong', 'GD'],
  ['inner mongolia', 'NM'],
  [' Xizang ', 'XZ'],
  ['深圳', undefined],
  ['', undefined],
])('a map knows %j as %s', (name, code) => expect(tileOf(figure, name)?.code).toBe(code));

it('knows no place without a map', () => expect(tileOf({}, '广东')).toBeUndefined());

it('has columns of one width', () => expect(columnWidth(figure, { width: 340 })).toBe(68));
