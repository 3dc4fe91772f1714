import { buffer } from 'node:stream/consumers';
import sharp, { type Metadata } from 'sharp';
import type { Inspection } from './inspection.ts';
import { MOST_PIXELS } from './limits.ts';
import { faultInSvg } from './svg.ts';

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

/** The name by which people know a format: phones make HEIC. */
function nameOf({ format, compression }: Metadata): string {
  if (format === 'heif') return compression === 'av1' ? 'AVIF' : 'HEIC';
  return String(format).toUpperCase();
}

async function inspect(bytes: Buffer): Promise<Inspection> {
  const metadata = await sharp(bytes, { limitInputPixels: false }).metadata();
  const { pages = 1, autoOrient, hasAlpha } = metadata;
  const { width, height } = autoOrient;
  const format = FORMATS.find((known) => known === metadata.format);
  if ((pages > 1 && (format || metadata.format === 'gif')) || (format === 'png' && movesAsPng(bytes)))
    return { fault: 'moves' };
  if (!format) return { fault: 'otherFormat', format: nameOf(metadata) };
  const fault = format === 'svg' && faultInSvg(bytes);
  if (fault) return fault;
  if (format !== 'svg' && width * height > MOST_PIXELS) return { fault: 'tooManyPixels', width, height };
  // Read to its end, as small as it gets: one that is cut off shows a grey half.
  const small = await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    .resize(256, 256, { fit: 'inside' })
    .png()
    .toBuffer();
  const transparent = format === 'svg' || (hasAlpha && !(await sharp(small).stats()).isOpaque);
  return { format, width, height, transparent, ...(transparent && { colour: await meanColour(small) }) };
}

/** Of what is seen of a picture: each pixel counts as much as it covers. Undefined where nothing is. */
async function meanColour(png: Buffer): Promise<string | undefined> {
  const pixels = await sharp(png).toColourspace('srgb').ensureAlpha().raw().toBuffer();
  const sums = [0, 0, 0, 0] as [number, number, number, number];
  for (let at = 0; at < pixels.length; at += 4) {
    const alpha = pixels[at + 3]!;
    for (const channel of [0, 1, 2]) sums[channel]! += pixels[at + channel]! * alpha;
    sums[3] += alpha;
  }
  const hex = (sum: number): string =>
    Math.round(sum / sums[3])
      .toString(16)
      .padStart(2, '0');
  return sums[3] === 0 ? undefined : `#${sums.slice(0, 3).map(hex).join('')}`;
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
