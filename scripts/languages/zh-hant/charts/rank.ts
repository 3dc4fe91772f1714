import type { RankWords } from '../../en/charts/rank.ts';
import { period, range } from './describe.ts';

export const rankWords: RankWords = {
  chart: (names, first, last) => `名次圖，${range(first, last)}：${names.join('、')}。`,
  firstAndLast: (first, last) => `${period(first.label)}第${first.place}位，${period(last.label)}第${last.place}位。`,
  only: ({ label, place }) => `只有${period(label)}的名次：第${place}位。`,
  best: ({ label, place }) => `最靠前的是${period(label)}的第${place}位。`,
  worst: ({ label, place }) => `最靠後的是${period(label)}的第${place}位。`,
  noRanks: 'chart="rank" 畫的是名次，而表裡沒有說明這些數是名次',
  sayRanks: '請把表頭寫成「名次 › 2018」，或寫 unit="位"',
  noPlace: (found) => `chart="rank" 畫的是名次，要是從1起的整數，這裡有「${found}」`,
};
