import type { DescribeWords } from '../../en/charts/describe.ts';

/** `2016` -> `2016年`: in a Chinese sentence a year is called one. */
export const period = (label: string): string => (/^\d{4}$/.test(label) ? `${label}年` : label);

export const range = (from: string, to: string): string =>
  from === to ? period(from) : `${period(from)}至${period(to)}`;

export const describeWords: DescribeWords = {
  between: '',
  // Not by `Intl.ListFormat`, which has 和 before the last.
  list: (items) => items.join('、'),
  item: (name, value) => `${name}${/^[\d.]/.test(value) && /[\dA-Za-z]$/.test(name) ? ' ' : ''}${value}`,
  range,
  leaders: (most, high, least, low) => `最高的是${most}（${high}），最低的是${least}（${low}）。`,
  ofGiven: (told, exact) => `在${exact ? '确切' : ''}给出的数值中，${told}`,
  bounds: (names) => `只给出界限的有${names}。`,
  totals: (names) => `不参与排序的有${names}。`,
  only: (name, value) => `${name}：${value}。`,
  missing: (names, word) => `${names}${word}。`,
  ofMeasure: (name, told) => `${name}：${told.map((each) => each.replace(/。$/, '')).join('；')}。`,
  negative: (names) => `为负的有${names}。`,
  references: (lines) => `参照线：${lines.join('；')}。`,
  breaks: (notes) => `前后不可比：${notes.join('；')}。`,
  breakAt: (label, note) => `${period(label)}，${note}`,
  statuses: (groups) => `${groups.join('；')}。`,
  statusOf: (status, names) => `${status}：${names}`,
  intervals: (name, ends) => `${name}的区间：${ends}。`,
  interval: (row, low, high) => `${period(row)}：${low}至${high}`,
  highest: ({ label, value }) => `最高的是${period(label)}的${value}。`,
  lowest: ({ label, value }) => `最低的是${period(label)}的${value}。`,
  period: (label) => period(label),
  firstAndLast: (first, last) =>
    first.label === last.label
      ? `只有${period(first.label)}的数值：${first.value}。`
      : `最早的数值是${period(first.label)}的${first.value}，最近的是${period(last.label)}的${last.value}。`,
};
