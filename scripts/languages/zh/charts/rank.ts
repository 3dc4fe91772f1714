import type { RankWords } from '../../en/charts/rank.ts';
import { period, range } from './describe.ts';

export const rankWords: RankWords = {
  chart: (names, first, last) => `名次图，${range(first, last)}：${names.join('、')}。`,
  firstAndLast: (first, last) => `${period(first.label)}第${first.place}位，${period(last.label)}第${last.place}位。`,
  only: ({ label, place }) => `只有${period(label)}的名次：第${place}位。`,
  best: ({ label, place }) => `最靠前的是${period(label)}的第${place}位。`,
  worst: ({ label, place }) => `最靠后的是${period(label)}的第${place}位。`,
  noRanks: 'chart="rank" 画的是名次，而表里没有说明这些数是名次',
  sayRanks: '请把表头写成“名次 › 2018”，或写 unit="位"',
  noPlace: (found) => `chart="rank" 画的是名次，要是从1起的整数，这里有“${found}”`,
};
