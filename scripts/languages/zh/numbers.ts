import { hanNumbers } from '../han/numbers/index.ts';
import { MONEY } from '../han/numbers/lexicon.ts';

export const numbers = hanNumbers({
  characters: '',
  // 兆 is mega- here, 100兆宽带, but where money follows.
  noNumbers: [new RegExp(`兆(?!${MONEY})`, 'gu')],
  yuan: 'RMB',
  notGiven: '未给出',
  // Every four digits, as numbers are read aloud.
  scales: [
    [12, '万亿'],
    [8, '亿'],
    [4, '万'],
  ],
});
