import { expect, test } from 'vitest';
import { readCell } from './read-cell.ts';
import type { Lang } from '../languages/index.ts';

const number = (value: number, more = {}) => ({ kind: 'number', value, ...more });
const text = { kind: 'text' };
const missing = { kind: 'missing' };

const cases: [Lang, string, object][] = [
  ['zh', '10.80', number(10.8)],
  ['zh', '0', number(0)],
  ['zh', '-6.5', number(-6.5)],
  ['zh', '−6.5', number(-6.5)],
  ['zh', '+3', number(3)],
  ['zh', '1,234.5', number(1234.5)],
  ['zh', '17%', number(17, { unit: '%' })],
  ['zh', '17％', number(17, { unit: '%' })],
  ['zh', '4.2个百分点', number(4.2, { unit: '个百分点' })],
  ['zh', '2400万场', number(24000000, { unit: '场' })],
  ['zh', '3.5亿元', number(350000000, { unit: '元' })],
  ['zh', '58.3万笔/秒', number(583000, { unit: '笔/秒' })],
  ['zh', '12个月', number(12, { unit: '个月' })],
  ['zh', '超2400', number(2400, { qualifier: 'over' })],
  ['zh', '逾30', number(30, { qualifier: 'over' })],
  ['zh', '近30', number(30, { qualifier: 'nearly' })],
  ['zh', '约5', number(5, { qualifier: 'about' })],
  ['zh', '不足5', number(5, { qualifier: 'under' })],
  ['zh', '30以上', number(30, { qualifier: 'over' })],
  ['zh', '10余家', number(10, { qualifier: 'over', unit: '家' })],
  ['zh', '100+', number(100, { qualifier: 'over' })],
  ['zh', '—', missing],
  ['zh', '–', missing],
  ['zh', '-', missing],
  ['zh', '', missing],
  ['zh', '未给出', missing],
  ['zh', '图1-4', text],
  ['zh', '2016年', text],
  ['zh', '2020-11', text],
  ['zh', '11月11日', text],
  ['zh', '5~10', text],
  ['zh', '1:2', text],
  ['zh', '东部', text],
  ['zh', 'B2B', text],
  ['en', '10.80', number(10.8)],
  ['en', 'over 24', number(24, { qualifier: 'over' })],
  ['en', 'Over 24', number(24, { qualifier: 'over' })],
  ['en', 'more than 24', number(24, { qualifier: 'over' })],
  ['en', 'nearly 30', number(30, { qualifier: 'nearly' })],
  ['en', 'about 5', number(5, { qualifier: 'about' })],
  ['en', 'under 5', number(5, { qualifier: 'under' })],
  ['en', '50 provinces or more', number(50, { qualifier: 'over', unit: 'provinces' })],
  ['en', '30 or more', number(30, { qualifier: 'over' })],
  ['en', '24 million sessions', number(24000000, { unit: 'sessions' })],
  ['en', 'RMB 3.5 billion', number(3500000000, { unit: 'RMB' })],
  ['en', '-6.5%', number(-6.5, { unit: '%' })],
  ['en', '4.2 percentage points', number(4.2, { unit: 'percentage points' })],
  ['en', 'not given', missing],
  ['en', '—', missing],
  ['en', '11 November', text],
  ['en', 'Figure 1-4', text],
  ['en', '2016–2020', text],
  ['en', '5 to 10', text],
  ['en', 'Others (derived)', text],
];

test.each(cases)('%s: “%s”', (lang, written, expected) => {
  expect(readCell(written, lang)).toEqual({ text: written, ...expected });
});
