import { MOST_PIXELS } from '../pictures/index.ts';
import { COVER_BOX, type Preview, previewSvg } from './preview.ts';

/** Flat areas of a few colours: with less effort the accent is not quite itself, with more of anything it takes twice as long. */
const FEW_COLOURS = { palette: true, dither: 0, effort: 5, compressionLevel: 6 } as const;

/** A preview as PNG. `cover` is the file of the report's own cover: messengers show no picture that is heavy. */
export async function drawPreview(preview: Preview, cover?: Uint8Array): Promise<Buffer> {
  // Only a build that draws one loads it.
  const { default: sharp } = await import('sharp');
  const ground = sharp(Buffer.from(previewSvg({ ...preview, hasCover: cover !== undefined })));
  if (!cover) return ground.png(FEW_COLOURS).toBuffer();
  const { left, top, width, height } = COVER_BOX;
  const { data, info } = await sharp(cover, { limitInputPixels: MOST_PIXELS })
    .autoOrient()
    .resize({ width, height, fit: 'inside' })
    .png()
    .toBuffer({ resolveWithObject: true });
  return ground
    .composite([
      {
        input: data,
        left: left + Math.floor((width - info.width) / 2),
        top: top + Math.floor((height - info.height) / 2),
      },
    ])
    .png({ ...FEW_COLOURS, dither: 0.5 })
    .toBuffer();
}
