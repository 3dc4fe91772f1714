import type { RandomTables } from '../../charts/index.ts';
import type { Lang } from '../../languages/index.ts';
import { type Figure, tableOf } from '../../tables/index.ts';
import { seeded } from '../seeded.ts';

const HAN = '电子商务网络零售额农村物流服务贸易数字经济产业平台消费者满意程度区域东部中西北方市场监管';
const LATIN =
  'Apparel Household appliances of services goods delivered late regional wholesale trade and storage R&D e-commerce B2B communication per head'.split(
    ' ',
  );

/** The language of a random figure. */
export const randomLanguage = (seed: number): Lang => (seeded(seed)() < 0.5 ? 'zh' : 'en');

/** A figure of a form, the same for the same seed. */
export function randomFigure(chart: string, kind: RandomTables, seed: number): Figure {
  const random = seeded(seed);
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const lang = randomLanguage(seed);
  const isHan = lang === 'zh';
  const [rows, series] = [whole(...kind.count), whole(...kind.series)];
  const name = (most: number): string =>
    isHan
      ? Array.from({ length: whole(1, most) }, () => HAN[whole(0, HAN.length - 1)]).join('')
      : Array.from({ length: whole(1, Math.ceil(most / 4)) }, () => LATIN[whole(0, LATIN.length - 1)]).join(' ');
  const names = new Set<string>();
  const fresh = (most: number): string => {
    let found = name(most);
    while (names.has(found)) found += isHan ? '甲' : ' x';
    names.add(found);
    return found;
  };
  const size = 10 ** whole(-2, 6);
  const decimals = whole(0, 3);
  const value = (): string => {
    if (kind.missing && random() < 0.12) return '—';
    if (kind.places) return String(whole(1, 40));
    const sign = kind.negative && random() < 0.25 ? -1 : 1;
    const number = sign * size * (random() < 0.1 ? random() / 100 : random());
    return number.toFixed(random() < 0.05 ? 0 : decimals);
  };
  const first = whole(1950, 2000);
  const label = (row: number) => (kind.rows === 'times' ? String(first + row) : fresh(24));
  const heads = Array.from({ length: series }, (_, index) => `${fresh(10)} (${kind.units[index % kind.units.length]})`);
  const values = Array.from({ length: rows }, () => Array.from({ length: series }, value));
  if (kind.whole === 'row') for (const row of values) fill(row, random);
  if (kind.whole === 'column') {
    const column = Array.from({ length: rows }, () => '0');
    fill(column, random);
    values.forEach((row, index) => (row[0] = column[index]!));
  }
  const table = tableOf(
    [isHan ? '名称' : 'Name', ...heads],
    values.map((row, index) => [label(index), ...row]),
    lang,
  );
  return { id: 'random', chart, title: 'Random', source: 'Source', table };
}

/** Shares in tenths that come to 100. */
function fill(row: string[], random: () => number): void {
  const weights = row.map(() => random() + 0.01);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const tenths = weights.map((weight) => Math.floor((weight / sum) * 1000));
  tenths[0]! += 1000 - tenths.reduce((total, each) => total + each, 0);
  tenths.forEach((each, index) => (row[index] = (each / 10).toFixed(1)));
}
