import { type Around, everywhere, type PunctuationFault, toNarrow } from '../punctuation.ts';

const HAN = String.raw`\p{Script=Han}`;

/** What may stand between a Chinese word and a sign that belongs to it. */
const BETWEEN = String.raw`[\d\s“”‘’（）《》〈〉〔〕，。；：、？！…—·-]*`;

/** With the space that English has before an opening bracket and after all other signs. Between digits either may be meant. */
function narrowed(found: string, { before, after }: Around): string | undefined {
  if (/\d$/.test(before) && /^\d/.test(after)) return undefined;
  const sign = toNarrow(found);
  if (sign === '(') return /[\p{L}\p{N}]$/u.test(before) ? ` ${sign}` : sign;
  return /^[\p{L}\p{N}“‘(（]/u.test(after) ? `${sign} ` : sign;
}

/** Half width in English text. （国市监广〔2020〕175号） and 《法规》， are Chinese words in it and keep their signs. */
export const punctuation: PunctuationFault[] = [
  ...everywhere,
  {
    pattern: new RegExp(`(?<!${HAN}${BETWEEN})[，。；：、？！（）](?!${BETWEEN}${HAN})`, 'gu'),
    message: (words, found) => words.inEnglish(found, toNarrow(found)),
    mend: narrowed,
    // Brackets alone are looked at for a partner.
    pair: 'brackets',
  },
];
