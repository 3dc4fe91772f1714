import { expect, it } from 'vitest';
import { mediaTypeOf } from './media-type.ts';

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

it.each([
  ['a JPEG', '\xff\xd8\xff\xe0', 'image/jpeg'],
  ['a PNG', '\x89PNG\r\n\x1a\n', 'image/png'],
  ['a WebP', 'RIFF\0\0\0\0WEBPVP8 ', 'image/webp'],
  ['a PDF', '%PDF-1.7\n', 'application/pdf'],
  ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg">', 'image/svg+xml'],
  ['an SVG after declarations', '<?xml version="1.0"?>\n<!-- a -->\n<!DOCTYPE svg>\n<svg>', 'image/svg+xml'],
  ['a sound in a RIFF', 'RIFF\0\0\0\0WAVE', undefined],
  ['HTML with an SVG in it', '<html><svg></svg></html>', undefined],
  ['nothing', '', undefined],
])('knows %s by its bytes', (_, content, type) => expect(mediaTypeOf(bytes(content))).toBe(type));
