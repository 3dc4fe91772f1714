import { createHash } from 'node:crypto';
import type { Inspected } from './inspection.ts';

/** How wide the pictures are that the site offers: for a phone, for a column of text, for a dense screen. In pixels. */
const WIDTHS = [480, 960, 1440];

/** Photographs and screenshots look as their originals do. At the effort 4, which is usual, AVIF takes three times as long for a tenth less. */
export const SETTINGS = {
  avif: { quality: 55, effort: 3 },
  webp: { quality: 78, effort: 4, smartSubsample: true },
} as const;

/** A picture of another publisher's format is served as it is: an SVG. */
type VariantFormat = keyof typeof SETTINGS | 'svg';

/** A file that the site offers of a picture. */
export interface Variant {
  /** `0f3a9c1b22d4-960.avif`: changes with whatever the file is made from. */
  name: string;
  format: VariantFormat;
  width: number;
}

/** All files of a picture, by format from the narrowest to the widest; none is wider than the picture itself. */
export function variantsOf({ format, width }: Inspected, hash: string): Variant[] {
  const key = keyOf(hash);
  if (format === 'svg') return [{ name: `${key}.svg`, format, width }];
  const own = Math.min(width, WIDTHS.at(-1)!);
  // One that is hardly narrower than the next saves nothing.
  const widths = [...WIDTHS.filter((one) => one < own * 0.8), own];
  return (['avif', 'webp'] as const).flatMap((to) =>
    widths.map((one) => ({ name: `${key}-${one}.${to}`, format: to, width: one })),
  );
}

/** In hexadecimal digits: there are disks on which `a` and `A` are one name. */
const keyOf = (hash: string): string =>
  createHash('sha256')
    .update(JSON.stringify([hash, SETTINGS]))
    .digest('hex')
    .slice(0, 16);
