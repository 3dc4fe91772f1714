import { readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { addresses, pathOf } from '../addresses.ts';
import { ExpectedError } from '../expected-error.ts';
import { linkOrCopy, readIfExists, writeWhole } from '../files/index.ts';
import type { Project } from '../project.ts';
import { MOST_PIXELS, MOST_SIDE } from './limits.ts';
import { type EncodedVariant, settingsFor, type Variant } from './variants.ts';

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
    for (let order = queue.shift(); order; order = queue.shift()) await make(order, folder);
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

async function make({ file, variants }: Order, folder: string): Promise<void> {
  const bytes = readIfExists(file);
  if (!bytes) throw new ExpectedError(`${file} is not there any more: a picture of a text was expected. Begin again.`);
  const encoded = variants.filter((variant) => variant.format !== 'svg');
  for (const { name } of variants.filter(({ format }) => format === 'svg')) writeWhole(join(folder, name), bytes);
  for (const alike of Map.groupBy(encoded, ({ width }) => width).values()) await encode(bytes, alike, folder);
}

/**
 * Files of one width: upright, in sRGB; whatever a camera or a program wrote beside the picture (the place where it was taken,
 * the camera's owner) is left out, as sharp does unless it is asked not to. From the picture itself and not from a wider
 * file: what is made does not depend on what was made before.
 */
async function encode(bytes: Uint8Array, variants: readonly EncodedVariant[], folder: string): Promise<void> {
  const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS });
  const settings = settingsFor((await picture.metadata()).chromaSubsampling);
  const { data, info } = await picture
    .autoOrient()
    .resize({ width: variants[0]!.width, height: MOST_SIDE, fit: 'inside' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  for (const { name, format } of variants)
    writeWhole(join(folder, name), await sharp(data, { raw: info }).toFormat(format, settings[format]).toBuffer());
}

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};
