import type { Lang } from '../languages/index.ts';

/** What is not prose: its digits are no numbers. `keep` is the part before it, which stays. */
const NOT_PROSE = [
  /\[\^[^\]\s]*\]:?/gu, // footnote marks: [^cnnic-47]
  /(?<=\])\([^)\s]*\)/gu, // link targets: [第1.2.5节](/ecommerce-2020/…)
  /<?https?:\/\/[^\s<>）」』”]+/giu, // addresses
  /(?<![\w.])(?:www\.)?(?:[a-z0-9-]+\.)+(?:com|cn|net|org|gov|edu|io)(?:\/[^\s<>，。）]*)/giu, // the same without http
  /\b(?:id|chart|whole)="[^"]*"/gu, // attributes that are not read by people
];

/**
 * A Chinese title in an English text repeats what has just been said: `Amendment (XI) … (刑法修正案（十一）)`. The number
 * of a document, `国市监广〔2020〕175号`, stands there only.
 */
const CHINESE = /(?<!\S)(?!\S*〔\d)\S*\p{Script=Han}\S*/gu;

/**
 * The text with addresses and labels blanked and full-width digits made plain, of the same length, so that places
 * found in it are places in the original.
 */
export function mask(text: string, lang: Lang): string {
  const blanked = (lang === 'en' ? [...NOT_PROSE, CHINESE] : NOT_PROSE).reduce(
    (rest, pattern) => rest.replace(pattern, (found) => ' '.repeat(found.length)),
    text,
  );
  return blanked.replace(/[０-９％．～＋－]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}
