/** Types of files that a site serves as they are. */
export type MediaType = 'image/jpeg' | 'image/png' | 'image/webp' | 'image/svg+xml' | 'application/pdf';

const starts = (bytes: Uint8Array, signature: string, at = 0): boolean =>
  [...signature].every((sign, index) => bytes[at + index] === sign.charCodeAt(0));

/** What a file is by its bytes, whatever its name says; undefined for what is none of these. */
export function mediaTypeOf(bytes: Uint8Array): MediaType | undefined {
  if (starts(bytes, '\xff\xd8\xff')) return 'image/jpeg';
  if (starts(bytes, '\x89PNG\r\n\x1a\n')) return 'image/png';
  if (starts(bytes, 'RIFF') && starts(bytes, 'WEBP', 8)) return 'image/webp';
  if (starts(bytes, '%PDF-')) return 'application/pdf';
  return isSvg(bytes) ? 'image/svg+xml' : undefined;
}

/** An XML whose first element is `svg`, after whatever declarations and comments. */
const isSvg = (bytes: Uint8Array): boolean =>
  /^\ufeff?\s*(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg[\s>]/i.test(
    new TextDecoder().decode(bytes.subarray(0, 4096)),
  );
