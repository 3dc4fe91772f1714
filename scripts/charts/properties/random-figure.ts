import type { Figure } from '../../tables/index.ts';
import { sample } from '../sample.ts';

/** What random tables of a form are like. */
export interface Kind {
  /** Rows are times, or names. */
  rows: 'times' | 'names';
  count: [least: number, most: number];
  series: [least: number, most: number];
  /** Units of the columns in turn. */
  units: string[];
  negative?: boolean;
  missing?: boolean;
  /** Values of a row come to 100. */
  whole?: 'row' | 'column';
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const HAN = '电子商务网络零售额农村物流服务贸易数字经济产业平台消费者满意程度区域东部中西北方市场监管';
const LATIN =
  'Apparel Household appliances of services goods delivered late regional wholesale trade and storage R&D e-commerce B2B communication per head'.split(
    ' ',
  );

/** A figure of a form, the same for the same seed; its first head tells its language. */
export function randomFigure(chart: string, kind: Kind, seed: number): Figure {
  const random = randomOf(seed);
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const isHan = random() < 0.5;
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
  const lines = values.map((row, index) => [label(index), ...row].join(' | '));
  return sample(chart, [[isHan ? '名称' : 'Name', ...heads].join(' | '), ...lines]);
}

/** Shares in tenths that come to 100. */
function fill(row: string[], random: () => number): void {
  const weights = row.map(() => random() + 0.01);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const tenths = weights.map((weight) => Math.floor((weight / sum) * 1000));
  tenths[0]! += 1000 - tenths.reduce((total, each) => total + each, 0);
  tenths.forEach((each, index) => (row[index] = (each / 10).toFixed(1)));
}
