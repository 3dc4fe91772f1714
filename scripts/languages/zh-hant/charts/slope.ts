import type { SlopeWords } from '../../en/charts/slope.ts';
import { period, range } from './describe.ts';

export const slopeWords: SlopeWords = {
  chart: (one, two, count) => `斜線圖，${range(one, two)}，共${count}條線。`,
  fromTo: (label, from, to) => `${label}（${from}至${to}）`,
  higher: (second, names) => `${period(second)}較高的有${names}。`,
  lower: (second, names) => `${period(second)}較低的有${names}。`,
  same: (second, names) => `${period(second)}沒有變化的有${names}。`,
  bounds: (names) => `有一端只給出界限的有${names}。`,
  noLine: 'chart="slope" 從一個數值畫到另一個數值，但沒有一橫列兩個都有',
};
