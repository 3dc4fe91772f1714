import { CHARACTERS } from '../han/characters.ts';
import { hanNumbers } from '../han/numbers/index.ts';
import { MONEY } from '../han/numbers/lexicon.ts';
import { YUAN } from '../numbers/currencies.ts';

export const numbers = hanNumbers({
  characters: `${CHARACTERS}「“」”『‘』’`,
  // 千兆網路 is gigabit; 預兆 is a sign, and 兆豐 a name.
  noNumbers: [
    new RegExp(`(?<![\\d一二两三四五六七八九]\\s?)[千百]兆(?!${MONEY})`, 'gu'),
    /[预征前先吉凶瑞]兆|兆[头丰赫]/gu,
  ],
  yuan: YUAN,
  notGiven: '未提供',
  // 萬億, as Hong Kong says, is read as well.
  scales: [
    [12, '兆'],
    [8, '億'],
    [4, '萬'],
  ],
});
