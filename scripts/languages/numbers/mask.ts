/** What is not prose: its digits are no numbers. */
const NOT_PROSE = [
  /\[\^[^\]\s]*\]:?/gu, // footnote marks: [^cnnic-47]
  /(?<=\])\([^)\s]*\)/gu, // link targets: [第1.2.5节](/annual-2025/…)
  /<?https?:\/\/[^\s<>）」』”]+/giu, // addresses
  /(?<![\w.])(?:www\.)?(?:[a-z0-9-]+\.)+(?:com|cn|net|org|gov|edu|io)(?:\/[^\s<>，。）]*)/giu, // the same without http
  /\b(?:id|chart|whole)="[^"]*"/gu, // attributes that are not read by people
];

/**
 * The text with addresses and labels blanked and full-width digits made plain, of the same length, so that places
 * found in it are places in the original. `foreign`: what else is no prose in this language.
 */
export function mask(text: string, ...foreign: RegExp[]): string {
  const blanked = [...NOT_PROSE, ...foreign].reduce(
    (rest, pattern) => rest.replace(pattern, (found) => ' '.repeat(found.length)),
    text,
  );
  return blanked.replace(/[０-９％．～＋－]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}
