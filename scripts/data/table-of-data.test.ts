import { describe, expect, it } from 'vitest';
import type { Lang } from '../languages/index.ts';
import { checkMessages } from '../languages/checks/index.ts';
import { readCsv } from './csv.ts';
import type { DataDescription, Dimensions } from './description.ts';
import type { DataTable } from './data-table.ts';
import type { Selection } from './selection.ts';
import { tableOfData } from './table-of-data.ts';
import { unusedNotes } from './unused-notes.ts';

const CSV = `region,sales,growth,as of
east,31212.3,12.10,2020-12
central,..,-0.5,2020-12
west,1.0 (p),c,2020-12-31
`;

const DESCRIPTION: DataDescription = {
  fields: [
    { name: 'region', title: { zh: '地区', en: 'Region' }, type: 'string', dimension: 'regions' },
    { name: 'sales', title: { zh: '销售额', en: 'Sales' }, type: 'number', unit: { zh: '亿元', en: 'RMB billion' } },
    { name: 'growth', title: { zh: '增速', en: 'Growth' }, type: 'number', unit: '%' },
    { name: 'as of', title: { zh: '截至', en: 'As of' }, type: 'date' },
  ],
  missingValues: ['..', { value: 'c', label: 'x' }],
};

const DIMENSIONS: Dimensions = {
  regions: {
    east: { zh: '东部', en: 'East' },
    central: { zh: '中部', en: 'Centre' },
    west: { zh: '西部', en: 'West', also: ['西部地区'] },
  },
};

interface Given {
  csv?: string;
  description?: DataDescription;
  select?: Selection;
  lang?: Lang;
  languages?: Lang[];
}

function read({ csv = CSV, description = DESCRIPTION, select = {}, lang = 'en', languages = ['zh', 'en'] }: Given) {
  const { grid } = readCsv(csv);
  return tableOfData({ grid: grid!, description }, select, { lang, languages, dimensions: DIMENSIONS });
}

/** The texts of the table alone. */
function texts(table: DataTable | undefined) {
  return {
    head: table!.head.map(({ text }) => text),
    body: table!.body.map(({ cells }) => cells.map(({ text }) => text)),
  };
}

const say = (given: Given): string[] =>
  read(given).faults.map(({ line, column, wording }) => `${line}:${column} ${wording(checkMessages('en'), 'en')[0]}`);

const withField = (index: number, change: object): DataDescription => ({
  ...DESCRIPTION,
  fields: DESCRIPTION.fields!.map((field, at) => (at === index ? { ...field, ...change } : field)),
});

describe('a data file', () => {
  it('is a table in the language in which it is stored', () => {
    const { table, faults } = read({ lang: 'zh' });
    expect(faults).toEqual([]);
    expect(texts(table).head).toEqual(['地区', '销售额（亿元）', '增速（%）', '截至']);
    expect(texts(table).body).toEqual([
      ['东部', '31,212.3', '12.10', '2020年12月'],
      ['中部', '—', '-0.5', '2020年12月'],
      ['西部', '1.0 (p)', 'x', '2020年12月31日'],
    ]);
  });

  it('says of each head which unit stands in its bracket, whether a language knows it as one or not', () =>
    expect(read({ description: withField(1, { unit: 'widgets' }) }).table!.head.map(({ unit }) => unit)).toEqual([
      undefined,
      'widgets',
      '%',
      undefined,
    ]));

  it('is a table in another language, in its unit, with the digits that are stored', () => {
    const { table } = read({});
    expect(texts(table).head).toEqual(['Region', 'Sales (RMB billion)', 'Growth (%)', 'As of']);
    expect(texts(table).body[0]).toEqual(['East', '3121.23', '12.10', 'December 2020']);
    expect(texts(table).body[2]).toEqual(['West', '0.10 (p)', 'x', '31 December 2020']);
  });

  it('shows the columns and rows that are asked for, in that order', () => {
    const { table } = read({ select: { columns: ['region', 'growth'], rows: ['west', 'east'] } });
    expect(texts(table)).toEqual({
      head: ['Region', 'Growth (%)'],
      body: [
        ['West', 'x'],
        ['East', '12.10'],
      ],
    });
    expect(table!.head.map(({ place }) => place)).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 14 },
    ]);
    expect(table!.body[0]!.cells[1]!.place).toEqual({ line: 4, column: 14 });
  });

  it('names the columns and rows that it has not', () => {
    expect(read({ select: { columns: ['region', 'profit'] } }).unknown.columns).toEqual(['profit']);
    expect(read({ select: { rows: ['north'] } }).unknown.rows).toEqual(['north']);
  });

  it('of a library in one language needs no description', () => {
    const { grid } = readCsv('Region,Sales (million)\nEast,5\n');
    const around = { lang: 'en', languages: ['en'], dimensions: {} } as const;
    expect(texts(tableOfData({ grid: grid! }, {}, around).table)).toEqual({
      head: ['Region', 'Sales (million)'],
      body: [['East', '5']],
    });
  });

  it('may have its head in two rows', () => {
    const { grid } = readCsv('region,2020,2020\n,sales,growth\neast,5,1\n');
    const description: DataDescription = {
      dialect: { headerRows: [1, 2] },
      fields: [
        { name: 'region', dimension: 'regions', title: { en: 'Region' } },
        { name: '2020 › sales', type: 'number', title: { en: '2020 › Sales' } },
        { name: '2020 › growth', type: 'number', unit: '%', title: { en: '2020 › Growth' } },
      ],
    };
    const around = { lang: 'en', languages: ['zh', 'en'], dimensions: DIMENSIONS } as const;
    const { table, faults } = tableOfData({ grid: grid!, description }, {}, around);
    expect(faults).toEqual([]);
    expect(texts(table)).toEqual({
      head: ['Region', '2020 › Sales', '2020 › Growth (%)'],
      body: [['East', '5', '1']],
    });
  });
});

describe('flags in a column of their own', () => {
  const csv = 'geo,value,flag\nAT,12.3,p\nBE,,c\nDE,13,"b, r"\nFR,14,bp\nIT,15,\n';
  const description: DataDescription = {
    fields: [{ name: 'geo' }, { name: 'value', type: 'number', flags: 'flag' }, { name: 'flag' }],
    missingValues: [{ value: 'c', label: 'x' }],
    notes: { b: { en: 'Break.' } },
  };
  const told = (more: Partial<DataDescription> = {}) =>
    tableOfData(
      { grid: readCsv(csv).grid!, description: { ...description, ...more } },
      { columns: ['geo', 'value'] },
      { lang: 'en', languages: ['en'], dimensions: {} },
    );

  it('stand behind the values, or say why there is none', () =>
    expect(texts(told().table).body.map(([, value]) => value)).toEqual([
      '12.3 (p)',
      'x',
      '13 (r)[^b]',
      '14 (p)[^b]',
      '15',
    ]));
  it('are footnotes that somebody names', () =>
    expect(unusedNotes({ ...description, notes: { b: {}, z: {} } }, readCsv(csv).grid!.rows)).toEqual(['z']));
  it('may stand in the cells themselves, where footnotes have their names', () => {
    const fields = [{ name: 'geo' }, { name: 'value', type: 'number' as const }];
    const told = tableOfData(
      { grid: readCsv('geo,value\nAT,12.5 b\nBE,11 (b)\nDE,1 p\n').grid!, description: { ...description, fields } },
      {},
      { lang: 'en', languages: ['en'], dimensions: {} },
    );
    expect(told.faults).toEqual([]);
    expect(texts(told.table).body.map(([, value]) => value)).toEqual(['12.5[^b]', '11[^b]', '1 p']);
  });
  it('are known', () =>
    expect(
      told({ notes: {} }).faults.map(({ line, wording }) => `${line} ${wording(checkMessages('en'), 'en')[0]}`),
    ).toEqual(['4 the flag “b” of this value is not known', '5 the flag “b” of this value is not known']));
  it('stand in a column that the file has', () => {
    const fields = [{ name: 'geo' }, { name: 'value', flags: 'OBS_FLAG' }];
    expect(told({ fields }).faults.map(({ wording }) => wording(checkMessages('en'), 'en')[0])).toEqual([
      'the file has no column “OBS_FLAG”, which its description names',
    ]);
  });
});

describe('rows of a data file', () => {
  const around = { lang: 'en', languages: ['en'], dimensions: {} } as const;
  const fields = [{ name: 'who' }, { name: 'n', type: 'number' as const }];
  const csv = 'who,n\nUrban,\nMen,5\nWomen,\n,\nAll,9\n';
  const bodyOf = (dialect: object) =>
    texts(
      tableOfData({ grid: readCsv(csv).grid!, description: { fields, dialect, missingValues: [''] } }, {}, around)
        .table,
    ).body;

  it('have no value where a field is empty and the description says so, and empty ones are left out', () =>
    expect(bodyOf({})).toEqual([
      ['Urban', '—'],
      ['Men', '5'],
      ['Women', '—'],
      ['All', '9'],
    ]));

  it('head others and end groups where the description says that the file has such rows', () =>
    expect(bodyOf({ rowGroups: true })).toEqual([
      ['Urban', ''],
      ['Men', '5'],
      ['Women', ''],
      ['', ''],
      ['All', '9'],
    ]));

  it('stand under others in each language', () => {
    const labels = { urban: { zh: '城镇', en: 'Urban' }, men: { zh: '男', en: 'Men' } };
    const { table } = read({
      csv: 'region,sales,growth,as of\nurban › men,1,2,2020\n',
      description: withField(0, { dimension: undefined, labels }),
      lang: 'zh',
    });
    expect(texts(table).body[0]![0]).toBe('城镇 › 男');
  });
});

describe('what is wrong with a data file is told at its cell', () => {
  it.each<[string, Given, string[]]>([
    [
      'a text among numbers',
      { csv: CSV.replace('12.10', 'n/a') },
      ['2:14 “n/a” is not a number, but growth is of the type number'],
    ],
    [
      'a name that the dimension has not',
      { csv: CSV.replace('east', 'north') },
      ['2:1 “north” is not in the dimension regions'],
    ],
    [
      'a dimension that there is not',
      { description: withField(0, { dimension: 'places' }) },
      ['1:1 there is no dimension “places”'],
    ],
    [
      'a name of an object',
      { csv: CSV.replace('east', 'constructor') },
      ['2:1 “constructor” is not in the dimension regions'],
    ],
    [
      'a label in one language',
      { description: withField(0, { dimension: undefined }) },
      [
        '2:1 “east” has no name in the library’s languages',
        '3:1 “central” has no name in the library’s languages',
        '4:1 “west” has no name in the library’s languages',
      ],
    ],
    [
      'a unit that is of another kind',
      { description: withField(1, { unit: { zh: '亿元', en: 'US$ billion' } }) },
      ['1:8 what is stored in 亿元 cannot be given in US$ billion'],
    ],
    [
      'half a person',
      { description: withField(1, { type: 'integer' }) },
      [
        '2:6 “31212.3” is no whole number, but sales is of the type integer',
        '4:6 “1.0 (p)” is no whole number, but sales is of the type integer',
      ],
    ],
    [
      'a field that the file has not',
      { description: withField(2, { name: 'change' }) },
      ['1:1 the file has no column “change”, which its description names', '1:14 the column “growth” is not described'],
    ],
  ])('%s', (_, given, messages) => expect(say(given)).toEqual(messages));

  it('labels of the file itself name what stands in it', () => {
    const labels = { east: { zh: '东', en: 'E' }, central: { zh: '中', en: 'C' }, west: { zh: '西', en: 'W' } };
    const { table } = read({ description: withField(0, { dimension: undefined, labels }) });
    expect(texts(table).body.map(([label]) => label)).toEqual(['E', 'C', 'W']);
  });
});
