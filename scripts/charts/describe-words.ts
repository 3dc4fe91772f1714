import type { Lang } from '../languages/index.ts';

interface Named {
  label: string;
  value: string;
}

const number = new Intl.PluralRules('en');
const rows = (count: number): string => `${count} ${number.select(count) === 'one' ? 'row' : 'rows'}`;

/** `Share` inside a sentence -> `share`; `GDP`, `B2B sales` stay. */
const lower = (name: string): string => (/^[A-Z][a-z]/.test(name) ? name[0]!.toLowerCase() + name.slice(1) : name);

/** `A, B and C`; semicolons where a label has a comma of its own. */
function listOf(items: string[]): string {
  if (items.some((item) => item.includes(','))) return items.join('; ');
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

const en = {
  between: ' ',
  list: (items: string[]) => listOf(items),
  item: (name: string, value: string) => `${name} ${value}`,
  range: (from: string, to: string) => `${from} to ${to}`,
  bar: (measure: string, head: string, count: number) =>
    `Bar chart of ${lower(measure)} by ${lower(head)}, ${rows(count)}.`,
  leaders: (most: string, high: string, least: string, low: string) =>
    `The largest is ${most} (${high}), the smallest ${least} (${low}).`,
  ofGiven: (told: string, exact: boolean) =>
    `Of the ${exact ? 'exact ' : ''}values given, ${/^The /.test(told) ? lower(told) : told}`,
  bounds: (names: string) => `Given only as a bound: ${names}.`,
  only: (name: string, value: string) => `${name}: ${value}.`,
  missing: (names: string) => `Not given: ${names}.`,
  pair: (one: string, two: string, head: string, count: number) =>
    `Two bar charts side by side, ${lower(one)} and ${lower(two)} by ${lower(head)}, ${rows(count)}.`,
  ofMeasure: (name: string, told: string[]) =>
    `${name}: ${told.map((each) => lower(each).replace(/\.$/, '')).join('; ')}.`,
  negative: (names: string) => `Below zero: ${names}.`,
  line: (names: string[], first: string, last: string) =>
    `Line chart of ${names.map(lower).join(' and ')}, ${first} to ${last}.`,
  period: (label: string) => label,
  firstAndLast: (first: Named, last: Named) =>
    first.label === last.label
      ? `The only value is ${first.value} in ${first.label}.`
      : `The first value is ${first.value} in ${first.label}, the last ${last.value} in ${last.label}.`,
  parts: (name: string, head: string, count: number, shares: string) =>
    `One bar divided into ${count} parts, ${lower(name)} by ${lower(head)}, in order: ${shares}.`,
  statement: (lines: string[]) => `${lines.join('; ')}.`,
  stated: (label: string, value: string, more: string[]) =>
    `${label}: ${value}${more.length ? ` (${more.join(', ')})` : ''}`,
  more: (name: string, value: string) => `${lower(name)} ${value}`,
  map: (name: string, count: number) =>
    `Map of China, one tile for each provincial unit, showing ${lower(name)} for ${count} ${number.select(count) === 'one' ? 'place' : 'places'}.`,
  kind: (kind: string, places: string) => `${kind}: ${places}`,
  kinds: (groups: string[]) => `${groups.join('; ')}.`,
};

export type DescribeWords = typeof en;

/** `2016` -> `2016年`: in a Chinese sentence a year is called one. */
const period = (label: string): string => (/^\d{4}$/.test(label) ? `${label}年` : label);

const zh: DescribeWords = {
  between: '',
  list: (items) => items.join('、'),
  item: (name, value) => `${name}${/^[\d.]/.test(value) && /[\dA-Za-z]$/.test(name) ? ' ' : ''}${value}`,
  range: (from, to) => `${period(from)}至${period(to)}`,
  bar: (measure, head, count) => `条形图，按${head}列出${measure}，共${count}项。`,
  leaders: (most, high, least, low) => `最高的是${most}（${high}），最低的是${least}（${low}）。`,
  ofGiven: (told, exact) => `在${exact ? '确切' : ''}给出的数值中，${told}`,
  bounds: (names) => `只给出界限的有${names}。`,
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

export const describeWords: Record<Lang, DescribeWords> = { zh, en };
