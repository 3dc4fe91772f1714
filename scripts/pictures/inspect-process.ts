import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';
import type { Inspection } from './inspection.ts';
import { MOST_PIXELS } from './limits.ts';

/**
 * Looks at the pictures that are piped in, and prints what each is as JSON. A process of its own: see `inspect.ts`. First
 * comes a line with the length of each, then all of them.
 */

const FORMATS = ['jpeg', 'png', 'webp', 'svg'] as const;

/** The mark of a PNG that moves stands before its first picture; libvips would show that one alone. */
const movesAsPng = (bytes: Buffer): boolean => {
  const mark = bytes.indexOf('acTL');
  return mark >= 0 && mark < bytes.indexOf('IDAT');
};

async function inspect(bytes: Buffer): Promise<Inspection> {
  const { format: name, pages = 1, autoOrient, hasAlpha } = await sharp(bytes, { limitInputPixels: false }).metadata();
  const { width, height } = autoOrient;
  const format = FORMATS.find((known) => known === name);
  if (pages > 1 || (format === 'png' && movesAsPng(bytes))) return { fault: 'moves' };
  if (!format) return { fault: 'noPicture' };
  if (format !== 'svg' && width * height > MOST_PIXELS) return { fault: 'tooManyPixels', width, height };
  // Read to its end, as small as it gets: one that is cut off shows a grey half.
  const small = await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    .resize(256, 256, { fit: 'inside' })
    .png()
    .toBuffer();
  const transparent = format === 'svg' || (hasAlpha && !(await sharp(small).stats()).isOpaque);
  return { format, width, height, transparent };
}

async function inspectOrFail(bytes: Buffer): Promise<Inspection> {
  try {
    return await inspect(bytes);
  } catch {
    const known = await sharp(bytes, { limitInputPixels: false })
      .metadata()
      .catch(() => undefined);
    return { fault: known ? 'broken' : 'noPicture' };
  }
}

const input = await buffer(process.stdin);
const end = input.indexOf('\n');
const lengths = JSON.parse(input.toString('utf8', 0, end)) as number[];
sharp.cache(false);
const found: Inspection[] = [];
let from = end + 1;
for (const length of lengths) {
  found.push(await inspectOrFail(input.subarray(from, from + length)));
  from += length;
}
process.stdout.write(JSON.stringify(found));
