import { createHash } from 'node:crypto';
import type { Inspected } from './inspection.ts';
import { MOST_SIDE } from './limits.ts';

/** How wide the pictures are that the site offers: for a narrow place, for a phone or a column of text, for a dense screen. In pixels. */
const WIDTHS = [480, 1080, 1440];

/** Few browsers of today ask for WebP, which is there for those that do not know AVIF: for a column of text, and for enlarging. */
const WEBP_WIDTHS = 2;

/**
 * They look as their originals do. With the effort 3 AVIF takes twice as long for a tenth less, with 4, which is usual, six
 * times. Where the colours of a JPEG have half its size already, in most photographs, so may those of its files, at half the
 * work; in others coloured letters and lines would blur.
 */
const SETTINGS = {
  '4:2:0': {
    avif: { quality: 57, effort: 1, chromaSubsampling: '4:2:0' },
    webp: { quality: 78, effort: 2 },
  },
  '4:4:4': {
    avif: { quality: 57, effort: 2, chromaSubsampling: '4:4:4' },
    webp: { quality: 78, effort: 2, smartSubsample: true },
  },
} as const;

/** How the files of a picture are encoded, by how fine its own colours are. */
export const settingsFor = (chromaSubsampling: string | undefined): (typeof SETTINGS)[keyof typeof SETTINGS] =>
  SETTINGS[chromaSubsampling === '4:2:0' ? '4:2:0' : '4:4:4'];

/** A file that the site offers of a picture. */
interface File<Format extends string> {
  /** `0f3a9c1b22d4-960.avif`: changes with whatever the file is made from. */
  name: string;
  format: Format;
  width: number;
}
export type EncodedVariant = File<'avif' | 'webp'>;
/** An SVG is served as it is. */
export type Variant = EncodedVariant | File<'svg'>;

/** All files of a picture, by format from the narrowest to the widest; none is larger than the picture itself. */
export function variantsOf({ format, width, height }: Inspected, hash: string): Variant[] {
  const key = keyOf(hash);
  if (format === 'svg') return [{ name: `${key}.svg`, format, width }];
  // What is very tall is narrowed.
  const own = Math.max(1, Math.floor(width * Math.min(1, WIDTHS.at(-1)! / width, MOST_SIDE / height)));
  // One that is hardly narrower than the next saves nothing.
  const widths = [...WIDTHS.filter((one) => one < own * 0.8), own];
  const named = (to: 'avif' | 'webp') => (one: number) => ({ name: `${key}-${one}.${to}`, format: to, width: one });
  return [...widths.map(named('avif')), ...widths.slice(-WEBP_WIDTHS).map(named('webp'))];
}

/** In hexadecimal digits: there are disks on which `a` and `A` are one name. */
const keyOf = (hash: string): string =>
  createHash('sha256')
    .update(JSON.stringify([hash, SETTINGS]))
    .digest('hex')
    .slice(0, 16);
