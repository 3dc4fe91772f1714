import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { png, SVG, tagged } from '../testing/pictures.ts';
import { fitPicture, sizeIn } from './fit.ts';

describe('the size of a picture in a box', () => {
  it.each([
    ['a wide one', { width: 3000, height: 1000 }, { width: 528, height: 176 }],
    ['a high one', { width: 100, height: 800 }, { width: 50, height: 400 }],
    ['a line', { width: 9000, height: 1 }, { width: 528, height: 1 }],
    ['one that is smaller', { width: 30, height: 20 }, { width: 30, height: 20 }],
  ])('%s', (_, picture, size) => expect(sizeIn({ width: 528, height: 400 }, picture)).toEqual(size));
});

describe('a picture that is made to fit', () => {
  it('has its size, and nothing that a camera wrote', async () => {
    const bytes = await tagged();
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    const { width, height, format, exif } = await sharp(
      await fitPicture(bytes, { width: 20, height: 30 }, 'jpeg'),
    ).metadata();
    expect({ width, height, format, exif }).toEqual({ width: 20, height: 30, format: 'jpeg', exif: undefined });
  });

  it('is the same whenever it is made', async () => {
    const make = async () => fitPicture(await png(300, 200), { width: 30, height: 20 }, 'png');
    expect(Buffer.compare(await make(), await make())).toBe(0);
  });

  it('stays as it is where it is drawn', async () =>
    expect(await fitPicture(Buffer.from(SVG), { width: 4, height: 3 }, 'svg')).toEqual(Buffer.from(SVG)));
});
