import { readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { addresses, pathOf } from '../addresses.ts';
import { ExpectedError } from '../expected-error.ts';
import { linkOrCopy, readIfExists, writeWhole } from '../files/index.ts';
import type { Project } from '../project.ts';
import { MOST_PIXELS } from './limits.ts';
import { SETTINGS, type Variant } from './variants.ts';

/** A picture that a site shows, and the files that it offers of it. */
export interface Order {
  /** The whole path of the picture. */
  file: string;
  variants: readonly Variant[];
}

/** Where the made pictures of a project lie. */
export const pictureFolder = (cache: string): string => join(cache, 'pictures');

/** Makes whatever is not there yet, a picture for each processor at once. */
export async function makePictures(orders: readonly Order[], folder: string): Promise<void> {
  const there = new Set(namesIn(folder));
  const queue = orders
    .map(({ file, variants }) => ({ file, variants: variants.filter(({ name }) => !there.has(name)) }))
    .filter(({ variants }) => variants.length > 0);
  const work = async (): Promise<void> => {
    for (let order = queue.shift(); order; order = queue.shift())
      for (const variant of order.variants) await make(order.file, variant, folder);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

/** Puts every picture of a site into the folder where it is built; what is made for no text any more is forgotten. */
export async function putPictures(
  orders: readonly Order[],
  { cache, sources }: Pick<Project, 'cache' | 'sources'>,
  site: string,
): Promise<void> {
  const folder = pictureFolder(cache);
  const wanted = new Set(orders.flatMap(({ variants }) => variants.map(({ name }) => name)));
  for (const made of sources.map((source) => pictureFolder(source.cache)))
    for (const name of namesIn(made).filter((name) => wanted.has(name)))
      linkOrCopy(join(made, name), join(folder, name));
  await makePictures(orders, folder);
  for (const name of wanted) linkOrCopy(join(folder, name), join(site, pathOf(addresses.picture(name))));
  for (const name of namesIn(folder)) if (!wanted.has(name)) rmSync(join(folder, name), { force: true });
}

async function make(file: string, { name, format, width }: Variant, folder: string): Promise<void> {
  const bytes = readIfExists(file);
  if (!bytes) throw new ExpectedError(`${file} is not there any more: a picture of a text was expected. Begin again.`);
  writeWhole(join(folder, name), format === 'svg' ? bytes : await encode(bytes, format, width));
}

/**
 * Upright, in sRGB, at its width; whatever a camera or a program wrote beside the picture (the place where it was taken,
 * the camera's owner) is left out, as sharp does unless it is asked not to.
 */
const encode = (bytes: Uint8Array, format: keyof typeof SETTINGS, width: number): Promise<Buffer> =>
  sharp(bytes, { limitInputPixels: MOST_PIXELS })
    .autoOrient()
    .resize({ width })
    .toFormat(format, SETTINGS[format])
    .toBuffer();

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};
