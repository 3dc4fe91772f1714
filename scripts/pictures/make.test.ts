import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, it } from 'vitest';
import { hashBytes } from '../cache/index.ts';
import { png, SVG, tagged } from '../testing/pictures.ts';
import { inspectPictures } from './inspect.ts';
import { type Inspected, isFault } from './inspection.ts';
import { makePictures, type Order, putPictures } from './make.ts';
import { variantsOf } from './variants.ts';

const folder = mkdtempSync(join(tmpdir(), 'yearleaf-pictures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function order(name: string, bytes: Uint8Array): Order {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  const hash = hashBytes(bytes);
  const found = inspectPictures([{ bytes, hash }]).get(hash)!;
  expect(isFault(found)).toBe(false);
  return { file, variants: variantsOf(found as Inspected, hash) };
}
const site = (name: string): string => join(folder, name);
const namesIn = (name: string): string[] => readdirSync(join(site(name), 'images')).sort();

const photo = order('photo.jpg', await tagged());
const drawing = order('box.svg', Buffer.from(SVG));

it('a photograph is upright, and says no more where it was taken', async () => {
  expect(Object.keys((await sharp(readFileSync(photo.file)).metadata()).exif ?? {})).not.toEqual([]);
  await putPictures([photo], { cache: site('cache'), sources: [] }, site('one'));
  const made = await Promise.all(
    namesIn('one').map((name) => sharp(readFileSync(join(site('one'), 'images', name))).metadata()),
  );
  expect(made.map(({ format, width, height }) => [format, width, height])).toEqual([
    ['heif', 40, 60],
    ['webp', 40, 60],
  ]);
  expect(made.map(({ exif, xmp, iptc, orientation }) => [exif, xmp, iptc, orientation])).toEqual([
    [undefined, undefined, undefined, undefined],
    [undefined, undefined, undefined, undefined],
  ]);
});

it('what was made once is not made again, and the next site has the same file', async () => {
  mkdirSync(site('two'));
  await putPictures([photo], { cache: site('cache'), sources: [] }, site('two'));
  const inode = (name: string) => namesIn(name).map((file) => statSync(join(site(name), 'images', file)).ino);
  expect(inode('two')).toEqual(inode('one'));
});

it('made anew it is the same to the last byte', async () => {
  await putPictures([photo], { cache: site('other-cache'), sources: [] }, site('three'));
  const bytes = (name: string) => namesIn(name).map((file) => readFileSync(join(site(name), 'images', file)));
  expect(bytes('three')).toEqual(bytes('one'));
});

it('each file is the same whether others are made with it or not', async () => {
  const apart = photo.variants.map((variant) => ({ ...photo, variants: [variant] }));
  await makePictures(apart, site('apart'));
  const bytes = ({ name }: { name: string }, folder: string) => readFileSync(join(site(folder), name));
  expect(photo.variants.map((one) => bytes(one, 'apart'))).toEqual(
    photo.variants.map((one) => bytes(one, 'three/images')),
  );
});

it('what is taller than its formats may be is made smaller', async () => {
  const tall = order('tall.png', await png(20, 20_000));
  await putPictures([tall], { cache: site('tall-cache'), sources: [] }, site('tall'));
  const made = namesIn('tall').map((name) => sharp(readFileSync(join(site('tall'), 'images', name))).metadata());
  expect((await Promise.all(made)).map(({ width, height }) => [width, height])).toEqual([
    [16, 16_000],
    [16, 16_000],
  ]);
});

it('an SVG is served as it is', async () => {
  await putPictures([drawing], { cache: site('svg-cache'), sources: [] }, site('four'));
  expect(readFileSync(join(site('four'), 'images', namesIn('four')[0]!), 'utf8')).toBe(SVG);
});

it('what no text shows any more is forgotten', async () => {
  await putPictures([drawing], { cache: site('cache'), sources: [] }, site('five'));
  expect(readdirSync(join(site('cache'), 'pictures'))).toEqual(namesIn('five'));
});

it('a picture that goes away while the site is built ends the build with its name', async () => {
  const gone = { ...photo, file: join(folder, 'gone.jpg') };
  await expect(putPictures([gone], { cache: site('empty-cache'), sources: [] }, site('six'))).rejects.toThrow(
    `${gone.file} is not there any more: a picture of a text was expected. Begin again.`,
  );
});
