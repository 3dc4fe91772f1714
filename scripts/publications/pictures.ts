import sharp from 'sharp';

/**
 * A picture of the site as JPEG, or as PNG where something shows through: what every reading system knows, and what a PDF
 * takes in as it is: of AVIF and WebP it would have every pixel, several times as heavy.
 */
export async function jpegOrPng(picture: Uint8Array): Promise<{ type: 'jpeg' | 'png'; bytes: Buffer }> {
  const { hasAlpha } = await sharp(picture).metadata();
  return hasAlpha
    ? { type: 'png', bytes: await sharp(picture).png().toBuffer() }
    : { type: 'jpeg', bytes: await sharp(picture).jpeg({ quality: 85 }).toBuffer() };
}
