import { hanNumbers } from '../han/numbers/index.ts';

export const numbers = hanNumbers({
  characters: '',
  // 兆 is mega- here, 100兆宽带, but where money follows.
  noNumbers: [/兆(?!元|[美日欧港韩]元|新?台币|人民币)/gu],
  yuan: 'RMB',
  notGiven: '未给出',
  // Every four digits, as numbers are read aloud.
  scales: [
    [12, '万亿'],
    [8, '亿'],
    [4, '万'],
  ],
});
