import type { DescribeWords } from '../en/describe.ts';

/** `2016` -> `2016年`: in a Chinese sentence a year is called one. */
const period = (label: string): string => (/^\d{4}$/.test(label) ? `${label}年` : label);

export const describeWords: DescribeWords = {
  between: '',
  // Not by `Intl.ListFormat`, which has 和 before the last.
  list: (items) => items.join('、'),
  item: (name, value) => `${name}${/^[\d.]/.test(value) && /[\dA-Za-z]$/.test(name) ? ' ' : ''}${value}`,
  range: (from, to) => `${period(from)}至${period(to)}`,
  bar: (measure, head, count) => `条形图，按${head}列出${measure}，共${count}项。`,
  leaders: (most, high, least, low) => `最高的是${most}（${high}），最低的是${least}（${low}）。`,
  ofGiven: (told, exact) => `在${exact ? '确切' : ''}给出的数值中，${told}`,
  bounds: (names) => `只给出界限的有${names}。`,
  totals: (names) => `不参与排序的有${names}。`,
  only: (name, value) => `${name}：${value}。`,
  missing: (names) => `${names}未给出。`,
  pair: (one, two, head, count) => `两幅并排的条形图，按${head}列出${one}和${two}，共${count}项。`,
  ofMeasure: (name, told) => `${name}：${told.map((each) => each.replace(/。$/, '')).join('；')}。`,
  negative: (names) => `为负的有${names}。`,
  line: (names, first, last) => `折线图，${period(first)}至${period(last)}的${names.join('和')}。`,
  period: (label) => period(label),
  firstAndLast: (first, last) =>
    first.label === last.label
      ? `只有${period(first.label)}的数值：${first.value}。`
      : `最早的数值是${period(first.label)}的${first.value}，最近的是${period(last.label)}的${last.value}。`,
  parts: (name, head, count, shares) => `一条横条，按${head}分成${count}部分，${name}依次为：${shares}。`,
  statement: (lines) => `${lines.join('；')}。`,
  stated: (label, value, more) => `${label}：${value}${more.length ? `（${more.join('，')}）` : ''}`,
  more: (name, value) => `${name}${value}`,
  map: (name, count) => `中国方格地图，每格一个省级行政区，标出${count}个地方的${name}。`,
  kind: (kind, places) => `${kind}：${places}`,
  kinds: (groups) => `${groups.join('；')}。`,
};
