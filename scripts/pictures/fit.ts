import type { Inspected } from './inspection.ts';
import { MOST_PIXELS } from './limits.ts';

/** In pixels. */
interface Size {
  width: number;
  height: number;
}

/** The size of a picture that fits into a box; none is made larger. 3000 by 1000 in 600 by 600 -> 600 by 200. */
export function sizeIn(box: Size, { width, height }: Size): Size {
  const scale = Math.min(1, box.width / width, box.height / height);
  const scaled = (side: number): number => Math.max(1, Math.round(side * scale));
  return { width: scaled(width), height: scaled(height) };
}

/**
 * A picture in one size and its own format, without what a camera or a program wrote beside it: logos and the like, which
 * have one address. An SVG is as it was.
 */
export async function fitPicture(bytes: Uint8Array, size: Size, format: Inspected['format']): Promise<Uint8Array> {
  if (format === 'svg') return bytes;
  // Only a build that draws one loads it.
  const { default: sharp } = await import('sharp');
  return sharp(bytes, { limitInputPixels: MOST_PIXELS })
    .autoOrient()
    .resize({ ...size, fit: 'fill' })
    .toFormat(format, SETTINGS[format])
    .toBuffer();
}

/** Flat areas and sharp edges stay so. */
const SETTINGS = {
  png: { compressionLevel: 9 },
  webp: { quality: 90, nearLossless: true },
  jpeg: { quality: 88, chromaSubsampling: '4:4:4' },
} as const;
