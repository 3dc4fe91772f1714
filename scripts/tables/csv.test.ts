import { afterEach, expect, it } from 'vitest';
import { toCsv } from './csv.ts';
import { provideMissingValues } from './missing-values.ts';
import { tableOf } from './read-table.ts';
import type { Table } from './types.ts';

afterEach(() => provideMissingValues({}));

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
      { kind: 'missing', text: '—', reason: 'not_available' },
      { kind: 'number', text: '超2400', value: 2400, qualifier: 'over' },
    ],
  ],
};

it('CSV has a byte order mark, printed digits, empty fields for what print does not give, and no formula that runs', () => {
  expect(toCsv({ table }, 'zh')).toBe('\ufeff品类,占比 (%),备注\r\n"服装, 鞋帽",-6.50,\'=1+1\r\n其他,,超2400\r\n');
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
  const csv = toCsv({ table: { columns: [{ name: 'a', numeric: false }], rows: [[{ kind: 'text', text }]] } }, 'en');
  expect(csv).toBe(`\ufeffa\r\n${field}\r\n`);
});

it.each([
  ['+3', '+3'],
  ['–10.7', '-10.7'],
  ['－10.7', '-10.7'],
  ['−1,234.5', '-1234.5'],
])('CSV has the number %s as %s', (text, field) => {
  const csv = toCsv(
    { table: { columns: [{ name: 'a', numeric: true }], rows: [[{ kind: 'number', text, value: 1 }]] } },
    'en',
  );
  expect(csv).toBe(`\ufeffa\r\n${field}\r\n`);
});

it('CSV has why a value is missing and what is said of it in a column behind', () => {
  const rows = [
    ['North', '5.1 (p)', '1'],
    ['South', '…', '2'],
    ['East', '(3.2)', '—'],
    ['West', '<5', '4'],
    ['Isles', '—', '5'],
  ];
  expect(toCsv({ table: tableOf(['Place', 'Sales (%)', 'Rank'], rows, 'en') }, 'en')).toBe(
    [
      '\ufeffPlace,Sales (%),Sales [marks],Rank',
      'North,5.1,p,1',
      'South,,…,2',
      'East,-3.2,,',
      'West,,<5,4',
      'Isles,,,5',
      '',
    ].join('\r\n'),
  );
});

it('CSV has the sign of a missing value in its place where a column is of text, which has no marks behind it', () => {
  const rows = [
    ['North', '10–20', '1'],
    ['South', 'x', '2'],
    ['East', '—', '3'],
  ];
  expect(toCsv({ table: tableOf(['Place', 'Range', 'Rank'], rows, 'en') }, 'en')).toBe(
    '\ufeffPlace,Range,Rank\r\nNorth,10–20,1\r\nSouth,x,2\r\nEast,,3\r\n',
  );
});

it('CSV has 0 for a sign that the library says is nil, and the sign among the marks', () => {
  provideMissingValues({ nil: { signs: ['–'] } });
  const rows = [
    ['North', '5.1'],
    ['South', '–'],
  ];
  expect(toCsv({ table: tableOf(['Place', 'Sales'], rows, 'en') }, 'en')).toBe(
    '\ufeffPlace,Sales,Sales [marks]\r\nNorth,5.1,\r\nSouth,0,–\r\n',
  );
});

it('CSV has a column of days as ISO 8601 has them; one that has others, too, as it is written', () => {
  const rows = [
    ['A', '28 May 2020', '28 May 2020', 'May 2020'],
    ['B', '—', 'at once', 'June 2020'],
    ['C', '1 June 2021', '…', '…'],
  ];
  expect(toCsv({ table: tableOf(['Law', 'Signed', 'In force', 'Month'], rows, 'en') }, 'en')).toBe(
    [
      '\ufeffLaw,Signed,In force,Month',
      'A,2020-05-28,28 May 2020,May 2020',
      'B,,at once,June 2020',
      'C,2021-06-01,…,…',
      '',
    ].join('\r\n'),
  );
});

it('CSV has the heads of rows first, footnotes last, and heads of columns whole', () => {
  const rows = [
    ['Men', ''],
    ['young', '1'],
    ['Women › urban', ''],
    ['young', '2'],
    ['Total', '3'],
  ];
  const table = tableOf(['Age', '2020 › Sales'], rows, 'en');
  table.rows[0]![1]!.notes = ['a', 'b'];
  table.groups![1]!.notes = ['b'];
  table.columns[1]!.notes = ['c'];
  const notes = { a: 'Revised since.', b: 'Estimate.', c: 'Without tax.' };
  expect(toCsv({ table, notes }, 'en')).toBe(
    [
      '\ufeffGroup,Group 2,Age,2020 › Sales [Without tax.],Notes',
      'Men,,young,1,Revised since. Estimate.',
      'Women,urban,young,2,Estimate.',
      ',,Total,3,',
      '',
    ].join('\r\n'),
  );
});

it('a column that is added to a file takes no name that a column of the table has', () => {
  const rows = [
    ['Men', '', ''],
    ['young', '1', 'rounded'],
    ['Women › urban', '', ''],
    ['young', '2', 'rounded'],
  ];
  const table = tableOf(['Group', 'Sales', 'Notes'], rows, 'en');
  table.rows[0]![1]!.notes = ['a'];
  expect(toCsv({ table, notes: { a: 'Revised since.' } }, 'en')).toBe(
    [
      '\ufeffGroup 2,Group 3,Group,Sales,Notes,Notes 2',
      'Men,,young,1,rounded,Revised since.',
      'Women,urban,young,2,rounded,',
      '',
    ].join('\r\n'),
  );
});

it('an interval that stands behind a value has columns of its own', () => {
  const rows = [
    ['A', '2.36 (2.27–2.44)'],
    ['B', '−0.6 (−1.0 to −0.2)'],
  ];
  expect(toCsv({ table: tableOf(['Place', 'Rate (%)'], rows, 'en') }, 'en')).toBe(
    '\ufeffPlace,Rate (%),Rate [low],Rate [high]\r\nA,2.36,2.27,2.44\r\nB,-0.6,-1.0,-0.2\r\n',
  );
});
