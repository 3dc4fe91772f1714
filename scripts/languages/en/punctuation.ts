import { everywhere, type PunctuationFault, toNarrow } from '../punctuation.ts';

const HAN = String.raw`\p{Script=Han}`;

/** What may stand between a Chinese word and a sign that belongs to it. */
const BETWEEN = String.raw`[\d\s“”‘’（）《》〈〉〔〕，。；：、？！…—·-]*`;

/** Half width in English text. （国市监广〔2020〕175号） and 《法规》， are Chinese words in it and keep their signs. */
export const punctuation: PunctuationFault[] = [
  ...everywhere,
  {
    pattern: new RegExp(`(?<!${HAN}${BETWEEN})[，。；：、？！（）](?!${BETWEEN}${HAN})`, 'gu'),
    message: (words, found) => words.inEnglish(found, toNarrow(found)),
  },
];
