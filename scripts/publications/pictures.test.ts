import sharp from 'sharp';
import { expect, it } from 'vitest';
import { jpegOrPng } from './pictures.ts';

it.each([
  ['one without holes is JPEG', '#888', 'jpeg'],
  ['one that lets the page through stays so', '#8888', 'png'],
])('%s', async (_, background, type) => {
  const picture = sharp({ create: { width: 2, height: 2, channels: type === 'png' ? 4 : 3, background } });
  const made = await jpegOrPng(await picture.avif().toBuffer());
  expect([made.type, (await sharp(made.bytes).metadata()).format]).toEqual([type, type]);
});
