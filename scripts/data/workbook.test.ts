import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { checkMessages } from '../languages/checks/index.ts';
import { cellName, gridOfSheet, readWorkbook } from './workbook.ts';

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

const say = (name?: string, bytes: Uint8Array = workbook): string[] =>
  gridOfSheet(readWorkbook(bytes), name).faults.map(
    ({ line, column, wording }) => `${line}:${column} ${wording(checkMessages('en'), 'en').join(' — ')}`,
  );

describe('a workbook', () => {
  const { grid } = gridOfSheet(readWorkbook(workbook), 'Sheet1');

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

  it('that is none is refused', () =>
    expect(say(undefined, Buffer.from('PK\u0003\u0004 no zip'))).toEqual([
      '1:1 the file is no workbook that can be read — a workbook of the kind XLSX, without a password — open it in a spreadsheet program and save it as XLSX',
    ]));

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
    const files = unzipSync(await writeXlsx({ sheets: [{ name: 'S', rows: [['a'], [1]] }] }));
    const sheet = strFromU8(files[SHEET]!).replace(/<c r="A2".*?<\/c>/s, cell);
    return zipSync({ ...files, [SHEET]: strToU8(sheet) });
  };
  it('is read as its stored value', async () => {
    const bytes = await withCell('<c r="A2"><f>1+1</f><v>2</v></c>');
    expect(gridOfSheet(readWorkbook(bytes), undefined).grid?.rows).toEqual([['a'], ['2']]);
  });
  it('without a stored value is told at its cell', async () =>
    expect(say(undefined, await withCell('<c r="A2"><f>1+1</f></c>'))[0]).toMatch(
      /^2:1 the formula in A2 \(=?1\+1\) has no stored value/,
    ));
  it('that ended in an error is told at its cell', async () =>
    expect(say(undefined, await withCell('<c r="A2" t="e"><f>1/0</f><v>#DIV/0!</v></c>'))).toEqual([
      '2:1 A2 holds the error #DIV/0! — a value, or — where there is none — correct it in the workbook',
    ]));
});
