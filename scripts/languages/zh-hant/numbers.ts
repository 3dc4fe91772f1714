import { CHARACTERS } from '../han/characters.ts';
import { hanNumbers } from '../han/numbers/index.ts';
import { YUAN } from '../numbers/currencies.ts';

export const numbers = hanNumbers({
  characters: `${CHARACTERS}「“」”『‘』’`,
  noNumbers: [],
  yuan: YUAN,
  notGiven: '未提供',
  // 萬億, as Hong Kong says, is read as well.
  scales: [
    [12, '兆'],
    [8, '億'],
    [4, '萬'],
  ],
});
