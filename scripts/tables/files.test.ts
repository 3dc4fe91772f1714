import { expect, it } from 'vitest';
import { toCsv, toJson } from './files.ts';
import type { Figure, Table } from './types.ts';

const table: Table = {
  columns: [
    { name: '品类', numeric: false },
    { name: '占比', unit: '%', numeric: true },
    { name: '备注', numeric: false },
  ],
  rows: [
    [
      { kind: 'text', text: '服装, 鞋帽' },
      { kind: 'number', text: '-6.50', value: -6.5 },
      { kind: 'text', text: '=1+1' },
    ],
    [
      { kind: 'text', text: '其他' },
      { kind: 'missing', text: '—' },
      { kind: 'number', text: '超2400', value: 2400, qualifier: 'over' },
    ],
  ],
};

it('CSV has a byte order mark, printed digits, empty fields for what print does not give, and no formula that runs', () => {
  expect(toCsv(table)).toBe('\ufeff品类,占比 (%),备注\r\n"服装, 鞋帽",-6.50,\'=1+1\r\n其他,,超2400\r\n');
});

it.each([
  ['-10.7%', '-10.7%'],
  ['+6.2%', '+6.2%'],
  ['-0.5个百分点', '-0.5个百分点'],
  ['+1.5 percentage points', '+1.5 percentage points'],
  ['-3.5元/吨', '-3.5元/吨'],
  ['+86 21 6000', '+86 21 6000'],
  ['=1+1', "'=1+1"],
  ['+1+1', "'+1+1"],
  ['-1+cmd|/C calc', "'-1+cmd|/C calc"],
  ['-SUM(A1)', "'-SUM(A1)"],
  ['-3/A1', "'-3/A1"],
  ['@SUM', "'@SUM"],
  ['＝1', "'＝1"],
])('CSV has the text %s as %s: only what a spreadsheet would run is kept from it', (text, field) => {
  const csv = toCsv({ columns: [{ name: 'a', numeric: false }], rows: [[{ kind: 'text', text }]] });
  expect(csv).toBe(`\ufeffa\r\n${field}\r\n`);
});

it.each([
  ['+3', '+3'],
  ['–10.7', '-10.7'],
  ['－10.7', '-10.7'],
  ['−1,234.5', '-1234.5'],
])('CSV has the number %s as %s', (text, field) => {
  const csv = toCsv({ columns: [{ name: 'a', numeric: true }], rows: [[{ kind: 'number', text, value: 1 }]] });
  expect(csv).toBe(`\ufeffa\r\n${field}\r\n`);
});

it('JSON has text and value of every cell, and null where there is no value', () => {
  const figure: Figure = { id: 'a', chart: 'bar', title: '标题', source: '来源', table };
  const json = JSON.parse(toJson(figure, { lang: 'zh', report: 'r', url: 'https://example.org/' })) as {
    rows: unknown[][];
    title: string;
  };
  expect(json.title).toBe('标题');
  expect(json.rows[1]).toEqual([
    { text: '其他', value: null },
    { text: '—', value: null },
    { text: '超2400', value: 2400, qualifier: 'over' },
  ]);
});
