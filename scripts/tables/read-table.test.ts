import { describe, expect, it } from 'vitest';
import { headerRemark, splitHeader } from './heads.ts';
import type { Table } from 'mdast';
import { parseMarkdown } from '../markdown/index.ts';
import { readTable, tableOf } from './read-table.ts';

describe('a header', () => {
  it.each([
    ['占比（%）', '占比', '%'],
    ['Turnover (RMB trillion)', 'Turnover', 'RMB trillion'],
    ['增速（同比）', '增速（同比）', undefined],
    ['Growth (year on year)', 'Growth (year on year)', undefined],
    ['零售额（不含服务）', '零售额（不含服务）', undefined],
    ['2020年3月（推算）', '2020年3月（推算）', undefined],
    ['增速（%）（同比）', '增速（同比）', '%'],
    ['增速（同比）（%）', '增速（同比）', '%'],
    ['Growth (%) (derived)', 'Growth (derived)', '%'],
    ['金额（亿元，不含税）', '金额（不含税）', '亿元'],
    ['Amount (RMB billion, excluding tax)', 'Amount (excluding tax)', 'RMB billion'],
    ['金额（单位：亿元）', '金额', '亿元'],
    ['占总人口%', '占总人口', '%'],
    ['Growth, %', 'Growth', '%'],
    ['% of world total', '% of world total', '%'],
    ['Percentage of GDP (2020)', 'Percentage of GDP (2020)', '%'],
    ['增减百分比', '增减百分比', '%'],
    ['置信度95%', '置信度95%', undefined],
    ['Percentage points', 'Percentage points', undefined],
    ['人均用水量（单位：L/d）', '人均用水量', 'L/d'],
    ['Use (unit: visits per bed)', 'Use', 'visits per bed'],
    ['Output (10,000 t)', 'Output', '10,000 t'],
    ['Sales (RMB 100 million)', 'Sales', 'RMB 100 million'],
    ['指数（2020=100）', '指数', '2020=100'],
    ['占比', '占比', undefined],
    ['（%）', '（%）', undefined],
  ])('%s is %s in %s', (text, name, unit) =>
    expect(splitHeader(text)).toEqual(unit === undefined ? { name } : { name, unit }),
  );

  it('tells which bracket is no unit', () => {
    expect(headerRemark('增速（同比）')).toBe('同比');
    expect(headerRemark('占比（%）')).toBeUndefined();
    expect(headerRemark('占比')).toBeUndefined();
  });
});

const column = (head: string, ...texts: string[]) => {
  const { columns, rows } = tableOf(
    ['', head],
    texts.map((text) => ['', text]),
    /\p{Script=Han}/u.test(head) ? 'zh' : 'en',
  );
  return { ...columns[1]!, cells: rows.map((row) => (row[1]!.kind === 'number' ? row[1]!.value : row[1]!.kind)) };
};

describe('a column', () => {
  it.each([
    ['Unit', ['10,000', '10,000 t', 'RMB trillion', 'ten thousand', '%']],
    ['单位', ['万家', '10,000', '万亿元', '%', '2020=100']],
    ['附注', ['4.1', '12', '3(a)', '7', '8']],
    ['Note', ['4.1', '12', '3', '7', '8']],
    ['信用代码', ['911100001234567890', '911100001234567891', '1', '2', '3']],
    ['代码', ['1', '2', '3', '4', '5']],
  ])('headed %s holds text', (head, texts) => {
    expect(column(head, ...texts)).toEqual({ name: head, numeric: false, cells: texts.map(() => 'text') });
  });

  it('whose digits begin with 0 or are too many for a number holds names', () => {
    expect(column('Credit number', '911100001234567890', '911100001234567891').cells).toEqual(['text', 'text']);
    expect(column('District', '001', '102', '—').cells).toEqual(['text', 'text', 'missing']);
    expect(column('区划', '001', '002').cells).toEqual(['text', 'text']);
  });

  it('of amounts stays one with a slip in it, which is then no number', () => {
    expect(column('Share', '5.3', '04.2').cells).toEqual([5.3, 'text']);
    expect(column('Amount', '0.5', '10', '0').cells).toEqual([0.5, 10, 0]);
  });

  it.each(['名次', '全国排名', 'Rank', 'World ranking', 'Rank in 2020'])(
    'headed %s holds ranks, without a unit',
    (head) => expect(column(head, '1', '2')).toEqual({ name: head, unit: '', numeric: true, cells: [1, 2] }),
  );

  it.each(['排名前十企业数', '位次变化', 'Companies ranked'])('headed %s does not', (head) =>
    expect(column(head, '1', '2')).toEqual({ name: head, numeric: true, cells: [1, 2] }),
  );

  it('with some numbers in brackets has negative ones', () => {
    expect(column('Result', '5.2', '(1,234.5)', '（3%）').cells).toEqual([5.2, -1234.5, -3]);
    // Standard errors, perhaps: the check asks.
    expect(column('Error', '(5.2)', '(3.1)').cells).toEqual(['text', 'text']);
  });

  it('of words keeps x and <5 as words, one of numbers has them as gaps', () => {
    expect(column('Applies', 'x', 'no', '<5').cells).toEqual(['text', 'text', 'text']);
    expect(column('Persons', 'x', '7', '<5', '…', '/').cells).toEqual(['missing', 7, 'missing', 'missing', 'missing']);
  });
});

describe('heads in levels', () => {
  const columnsOf = (...head: string[]) => tableOf(head, [head.map((_, index) => (index ? '1' : 'a'))], 'en').columns;

  it('have one name from the top', () =>
    expect(columnsOf('', '2020 › Sales', '2020›Growth (%)')).toEqual([
      { name: '', numeric: false },
      { name: '2020 › Sales', levels: ['2020', 'Sales'], numeric: true },
      { name: '2020 › Growth', levels: ['2020', 'Growth'], unit: '%', numeric: true },
    ]));

  it('take the unit of a higher one where the lower has none', () =>
    expect(columnsOf('', 'Sales (RMB billion) › 2020', 'Sales (RMB billion) › Share (%)')).toEqual([
      { name: '', numeric: false },
      { name: 'Sales › 2020', levels: ['Sales', '2020'], unit: 'RMB billion', numeric: true },
      { name: 'Sales › Share', levels: ['Sales', 'Share'], unit: '%', numeric: true },
    ]));

  it('are ranks where the lowest is one', () => expect(columnsOf('', '2020 › Rank')[1]!.unit).toBe(''));
});

it('Footnotes, links and bold stay with their cells', () => {
  const tree = parseMarkdown(
    '| A | Sales[^a] |\n| --- | ---: |\n| [East](/r/s/)[^b] | **5.2**[^c] |\n| https://example.org | 1 |\n\n[^a]: x\n\n[^b]: y\n\n[^c]: z\n',
    'en',
  );
  const { columns, rows } = readTable(tree.children[0] as Table, 'en');
  expect(columns[1]).toEqual({ name: 'Sales', numeric: true, notes: ['a'] });
  expect(rows).toEqual([
    [
      { kind: 'text', text: 'East', links: ['/r/s/'], notes: ['b'] },
      { kind: 'number', text: '5.2', value: 5.2, bold: true, notes: ['c'] },
    ],
    [
      { kind: 'text', text: 'https://example.org' },
      { kind: 'number', text: '1', value: 1 },
    ],
  ]);
});

it('a unit that its head is known to have leaves the name of its column, whatever it is called', () => {
  const [table] = parseMarkdown('| Place | Output (widgets) |\n| --- | ---: |\n| A | 5 |', 'en').children as [Table];
  table.children[0]!.children[1]!.data = { unit: 'widgets' } as Table['data'];
  expect(readTable(table, 'en').columns[1]).toEqual({ name: 'Output', unit: 'widgets', numeric: true });
});
