import { crc32 } from 'node:zlib';
import sharp from 'sharp';

/** Pictures for tests: sound ones, and each kind that a publisher may hand in by mistake. */

const grey = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#888' }, limitInputPixels: false });

/** One that does not pack well, so that it can be cut off. */
const noisy = (width: number, height: number) =>
  sharp({
    create: { width, height, channels: 3, background: '#000', noise: { type: 'gaussian', mean: 128, sigma: 60 } },
  });

export const jpeg = (width = 3, height = 2): Promise<Buffer> => grey(width, height).jpeg().toBuffer();
export const png = (width = 3, height = 2): Promise<Buffer> => grey(width, height).png().toBuffer();

export const tiff = (): Promise<Buffer> => grey(3, 2).tiff().toBuffer();

export const cutOff = async (): Promise<Buffer> =>
  (await noisy(400, 300).png({ compressionLevel: 0 }).toBuffer()).subarray(0, 9000);
export const cutOffJpeg = async (): Promise<Buffer> => (await noisy(400, 300).jpeg().toBuffer()).subarray(0, 9000);

export const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0h4v3z"/></svg>';

/** Two frames. */
export const movingGif = (): Promise<Buffer> =>
  sharp(
    Uint8Array.from({ length: 24 }, (_, index) => index * 10),
    {
      raw: { width: 2, height: 4, channels: 3, pageHeight: 2 },
    },
  )
    .gif()
    .toBuffer();

/** A PNG whose head says another size than it has: its sum is reckoned anew. */
export async function claiming(width: number, height: number): Promise<Buffer> {
  const bytes = Buffer.from(await png());
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
  return bytes;
}

/** A photograph that says where it was taken, and that it was taken sideways. */
export const tagged = (): Promise<Buffer> =>
  noisy(60, 40)
    .withExif({
      IFD0: { Copyright: 'Somebody' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 14/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
