import { expect, it } from 'vitest';
import { toJson } from './json.ts';
import { tableOf } from './read-table.ts';
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
      { kind: 'missing', text: '—', reason: 'not_available' },
      { kind: 'number', text: '超2400', value: 2400, qualifier: 'over' },
    ],
  ],
};

it('JSON has text and value of every cell, and null where there is no value', () => {
  const figure: Figure = { id: 'a', chart: 'bar', title: '标题', source: '来源', table };
  const json = JSON.parse(toJson(figure, { lang: 'zh', report: 'r', url: 'https://example.org/' })) as {
    rows: unknown[][];
    title: string;
  };
  expect(json.title).toBe('标题');
  expect(json.rows[1]).toEqual([
    { text: '其他', value: null },
    { text: '—', value: null, missing: 'not_available' },
    { text: '超2400', value: 2400, qualifier: 'over' },
  ]);
});

it('JSON has a row on each line, and is JSON without any', () => {
  const figure: Figure = { id: 'a', chart: 'bar', title: '标题', source: '来源', table };
  const place = { lang: 'zh' as const, report: 'r', url: '' };
  expect(toJson(figure, place).split('\n').slice(-6)).toEqual([
    ' "rows": [',
    '  [{"value":null,"text":"服装, 鞋帽"},{"value":-6.5,"text":"-6.50"},{"value":null,"text":"=1+1"}],',
    '  [{"value":null,"text":"其他"},{"value":null,"text":"—","missing":"not_available"},{"value":2400,"text":"超2400","qualifier":"over"}]',
    ' ]',
    '}',
    '',
  ]);
  expect(JSON.parse(toJson({ ...figure, table: { ...table, rows: [] } }, place))).toMatchObject({ rows: [] });
});

it('JSON says why there is no value, what is said of one, and which rows stand under a head or are sums', () => {
  const rows = [
    ['Men', ''],
    ['young', '1 (r)'],
    ['old', '<5'],
    ['Total', '…'],
  ];
  const table = tableOf(['Age', '2020 › Sales'], rows, 'en');
  const figure: Figure = { id: 'a', chart: 'none', title: 'T', source: 'S', table, notes: { a: 'Note.' } };
  const json = JSON.parse(toJson(figure, { lang: 'en', report: 'r', url: 'https://example.org/' })) as object;
  expect(json).toMatchObject({
    columns: [{ name: 'Age' }, { name: '2020 › Sales', levels: ['2020', 'Sales'] }],
    groups: [{ levels: ['Men'], from: 0, to: 2 }],
    totals: [{ row: 2, kind: 'total' }],
    notes: { a: 'Note.' },
    rows: [
      [{ text: 'young' }, { text: '1 (r)', value: 1, flags: ['revised'] }],
      [{ text: 'old' }, { text: '<5', value: null, missing: 'below', limit: 5 }],
      [{ text: 'Total' }, { text: '…', value: null, missing: 'not_asked' }],
    ],
  });
});
