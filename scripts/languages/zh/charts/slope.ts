import type { SlopeWords } from '../../en/charts/slope.ts';
import { period, range } from './describe.ts';

export const slopeWords: SlopeWords = {
  chart: (one, two, count) => `斜线图，${range(one, two)}，共${count}条线。`,
  fromTo: (label, from, to) => `${label}（${from}至${to}）`,
  higher: (second, names) => `${period(second)}较高的有${names}。`,
  lower: (second, names) => `${period(second)}较低的有${names}。`,
  same: (second, names) => `${period(second)}没有变化的有${names}。`,
  bounds: (names) => `有一端只给出界限的有${names}。`,
  noLine: 'chart="slope" 从一个数值画到另一个数值，但没有一行两个都有',
};
