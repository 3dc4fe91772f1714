import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it, vi } from 'vitest';
import { checkMessages } from '../languages/checks/index.ts';
import { memoizeByObject } from '../text/index.ts';
import type { DataDescription } from './description.ts';
import type { Selection } from './selection.ts';
import { tableOfData } from './table-of-data.ts';
import { cellName, gridOfSheet, readWorkbook } from './workbook.ts';

/** Each reading starts a process, which may take its time on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });
const readOnce = memoizeByObject(readWorkbook);

const workbook = await writeXlsx({
  sheets: [
    { name: '说明', rows: [['编制']] },
    {
      name: 'Sheet1',
      rows: [
        ['region', '2020', null, 'as of'],
        [null, 'sales', 'growth', null],
        ['001', 1234.5, 0.457, new Date(Date.UTC(2020, 10, 11))],
        ['002', 0.1 + 0.2, -0.05, null],
      ],
      merges: [{ startRow: 0, startCol: 1, endRow: 0, endCol: 2 }],
      columns: [{}, {}, { numFmt: '0.0%' }, { numFmt: 'yyyy-mm-dd' }],
    },
  ],
});

/** What is wrong with a sheet, as a figure that shows some of it tells. */
function say(name?: string, bytes: Uint8Array = workbook, selection: Selection = {}, description?: DataDescription) {
  const { grid, faults } = gridOfSheet(readOnce(bytes), name);
  const inTable = grid
    ? tableOfData({ grid, description }, selection, { lang: 'en', languages: ['en'], dimensions: {} }).faults
    : [];
  return [...faults, ...inTable].map(
    ({ line, column, wording }) => `${line}:${column} ${wording(checkMessages('en'), 'en').join(' — ')}`,
  );
}

describe('a workbook', () => {
  const { grid } = gridOfSheet(readOnce(workbook), 'Sheet1');

  it('is read as its cells are shown: shares, dates, codes, heads over several columns', () =>
    expect(grid!.rows).toEqual([
      ['region', '2020', '2020', 'as of'],
      ['', 'sales', 'growth', ''],
      ['001', '1234.5', '45.7%', '2020-11-11'],
      ['002', '0.3', '-5.0%', ''],
    ]));

  it('calls its cells as spreadsheets do', () =>
    expect(grid!.placeOf(2, 1)).toEqual({ line: 3, column: 2, name: 'B3' }));

  it('without the sheet that is asked for names those that it has', () =>
    expect(say('Sheet2')).toEqual([
      '1:1 the workbook has no sheet “Sheet2” — one of its sheets: 说明, Sheet1 — correct what stands behind # in data="…"',
    ]));

  it('may have a sheet that is a chart', async () => {
    const rows = [
      ['a', 'b'],
      ['c', true],
    ];
    const { 'xl/worksheets/sheet1.xml': chart, ...files } = unzipSync(
      await writeXlsx({
        sheets: [
          { name: 'Chart1', rows },
          { name: 'S', rows },
        ],
      }),
    );
    expect(chart).toBeDefined();
    expect(gridOfSheet(readOnce(zipSync(files)), undefined).grid?.rows).toEqual([
      ['a', 'b'],
      ['c', 'TRUE'],
    ]);
  });

  it('that is none is refused', () =>
    expect(say(undefined, Buffer.from('PK\u0003\u0004 no zip'))).toEqual([
      '1:1 the file is no workbook that can be read — a workbook of the kind XLSX, without a password — open it in a spreadsheet program and save it as XLSX',
    ]));

  it.each([
    ['that unpacks to gigabytes', 2_000_000_000],
    ['that does not say what it unpacks to', 0],
  ])('%s is not unpacked', (_, size) => {
    const bytes = Buffer.from(workbook);
    // The first file of the list at the end of the archive.
    bytes.writeUInt32LE(size, bytes.indexOf('PK\u0001\u0002') + 24);
    expect(readWorkbook(bytes)).toEqual({ failure: 'tooHeavy' });
  });

  it('may say that a cell spans all that a sheet can have', async () => {
    const rows = [
      ['a', 'b'],
      ['c', 'd'],
    ];
    const merges = [{ startRow: 0, startCol: 1, endRow: 1_048_575, endCol: 16_383 }];
    const bytes = await writeXlsx({ sheets: [{ name: 'S', rows, merges }] });
    const read = readOnce(bytes);
    expect('sheets' in read && read.sheets[0]!.rows.map((row) => row.slice(0, 3))).toEqual([
      ['a', 'b', 'b'],
      ['c', 'b', 'b'],
    ]);
  });

  it('of 200 MB is not even opened', () =>
    expect(say(undefined, new Uint8Array(200_000_000))[0]).toMatch(/^1:1 the workbook is too large to be read/));
});

it.each([
  [0, 0, 'A1'],
  [11, 1, 'B12'],
  [0, 25, 'Z1'],
  [0, 26, 'AA1'],
  [0, 701, 'ZZ1'],
])('the cell in row %i and column %i is %s', (row, column, name) => expect(cellName(row, column)).toBe(name));

describe('a formula', () => {
  const SHEET = 'xl/worksheets/sheet1.xml';
  const withCell = async (cell: string): Promise<Uint8Array> => {
    const files = unzipSync(
      await writeXlsx({
        sheets: [
          {
            name: 'S',
            rows: [
              ['a', 'b'],
              [1, 2],
            ],
          },
        ],
      }),
    );
    const sheet = strFromU8(files[SHEET]!).replace(/<c r="A2".*?<\/c>/s, cell);
    return zipSync({ ...files, [SHEET]: strToU8(sheet) });
  };
  it('is read as its stored value', async () => {
    const bytes = await withCell('<c r="A2"><f>1+1</f><v>2</v></c>');
    expect(gridOfSheet(readOnce(bytes), undefined).grid?.rows).toEqual([
      ['a', 'b'],
      ['2', '2'],
    ]);
  });
  it('without a stored value is told at its cell', async () =>
    expect(say(undefined, await withCell('<c r="A2"><f>1+1</f></c>'))[0]).toMatch(
      /^2:1 the formula in A2 \(=?1\+1\) has no stored value/,
    ));
  it('that ended in an error is told at its cell', async () =>
    expect(say(undefined, await withCell('<c r="A2" t="e"><f>1/0</f><v>#DIV/0!</v></c>'))).toEqual([
      '2:1 A2 holds the error #DIV/0! — a value, or — where there is none — correct it in the workbook',
    ]));
  it('that gave an empty text is an empty cell', async () =>
    expect(say(undefined, await withCell('<c r="A2" t="str"><f>""</f><v></v></c>'))).toEqual([]));
  it('that ended in an error is no fault where no figure shows it, or where the description knows the sign', async () => {
    const bytes = await withCell('<c r="A2" t="e"><f>NA()</f><v>#N/A</v></c>');
    expect(say(undefined, bytes, { columns: ['b'] })).toEqual([]);
    const description = {
      fields: [{ name: 'a', type: 'number' as const }, { name: 'b' }],
      missingValues: ['#N/A'],
    };
    expect(say(undefined, bytes, {}, description)).toEqual([]);
    expect(say(undefined, bytes)).toHaveLength(1);
  });
});

describe('what a workbook hides', () => {
  const rows = [
    ['a', 'b'],
    [1, 2],
    [3, 4],
  ];
  const made = (sheet: object) =>
    writeXlsx({
      sheets: [
        { name: 'Notes', rows: [['x'], ['y']], hidden: true },
        { name: 'S', rows, ...sheet },
      ],
    });

  it('is no sheet that is taken without being asked for', async () =>
    expect(gridOfSheet(readOnce(await made({})), undefined).grid?.rows[0]).toEqual(['a', 'b']));
  it('is told where a figure would show it: a row', async () =>
    expect(say(undefined, await made({ rowDefs: new Map([[2, { hidden: true }]]) }))).toEqual([
      '3:1 row 3 is hidden in the workbook — rows that are to be read by all — show it, delete it, or leave it out with rows="…"',
    ]));
  it('is told where a figure would show it: a column', async () => {
    const bytes = await made({ columns: [{}, { hidden: true }] });
    expect(say(undefined, bytes)).toEqual([
      '1:2 column B is hidden in the workbook — columns that are to be read by all — show it, delete it, or leave it out with columns="…"',
    ]);
    expect(say(undefined, bytes, { columns: ['a'] })).toEqual([]);
  });
});

describe('a sheet with more in it than a table', () => {
  it('is read from its first row and column that are not empty', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'S', rows: [[], [null, 'a\nb', '销售\n额'], [null, 'c', 1], []] }],
    });
    const { grid } = gridOfSheet(readOnce(bytes), undefined);
    const around = { lang: 'en', languages: ['en'], dimensions: {} } as const;
    const { table, faults } = tableOfData({ grid: grid! }, {}, around);
    expect(faults).toEqual([]);
    expect(table!.head.map(({ text, place }) => [text, place])).toEqual([
      ['a b', { line: 2, column: 2, name: 'B2' }],
      ['销售额', { line: 2, column: 3, name: 'C2' }],
    ]);
    expect(table!.body.map(({ cells }) => cells.map(({ text }) => text))).toEqual([['c', '1']]);
  });

  it('has a title above and a source beneath that its description leaves out', async () => {
    const rows = [['Table 1. Sales'], [], ['region', 'sales'], ['east', 5], ['Source: office']];
    const bytes = await writeXlsx({ sheets: [{ name: 'S', rows }] });
    const { grid } = gridOfSheet(readOnce(bytes), undefined);
    const description: DataDescription = {
      fields: [{ name: 'region' }, { name: 'sales', type: 'number' }],
      dialect: { headerRows: [3], commentRows: [5] },
    };
    const around = { lang: 'en', languages: ['en'], dimensions: {} } as const;
    const { table, faults } = tableOfData({ grid: grid!, description }, {}, around);
    expect(faults).toEqual([]);
    expect(table!.head.map(({ text }) => text)).toEqual(['region', 'sales']);
    expect(table!.body.map(({ cells }) => cells.map(({ text }) => text))).toEqual([['east', '5']]);
  });
});
