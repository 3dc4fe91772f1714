/** So many bytes may a picture have: what a camera or a designer's program saves has less. */
export const MOST_BYTES = 20_000_000;

/** An SVG comes to the reader as it is. */
export const MOST_SVG_BYTES = 500_000;

/** Unpacked, each takes four bytes: a small file may hold more than there is memory. */
export const MOST_PIXELS = 50_000_000;

/** In pixels, of what a site offers: neither WebP nor AVIF has more, in width or height. */
export const MOST_SIDE = 16_383;
