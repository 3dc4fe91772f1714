import { describe, expect, it } from 'vitest';
import { checkMessages } from '../languages/checks/index.ts';
import { readCsv } from './csv.ts';
import type { Dialect } from './description.ts';

const say = (text: string, dialect?: Dialect): string[] =>
  readCsv(text, dialect).faults.map(
    ({ line, column, wording }) => `${line}:${column} ${wording(checkMessages('en'), 'en').join(' — ')}`,
  );

const rowsOf = (text: string) => readCsv(text).grid?.rows;

describe('a CSV file', () => {
  it.each([
    [
      'is rows of fields',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'may begin with a byte order mark and end its lines as Windows does',
      '\ufeffa,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'has commas, marks and line ends within quotation marks',
      'a,b\n"x, ""y""\nz",2\n',
      [
        ['a', 'b'],
        ['x, "y" z', '2'],
      ],
    ],
    [
      'may end in the empty rows that a spreadsheet leaves',
      'a,b\n1,\n,\n,\n',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    ['keeps codes as they are written', 'a\n001\n', [['a'], ['001']]],
  ])('%s', (_, text, rows) => expect(rowsOf(text)).toEqual(rows));

  it.each([
    ['', '1:1 the file has no row below its head — a head and at least one row — fill it in, or take it away'],
    ['a,b\n', '1:1 the file has no row below its head — a head and at least one row — fill it in, or take it away'],
    [
      'a,b\n1,2\n3,4,5\n',
      '3:1 this row has 3 fields, the head has 2 — as many fields in each row as in the head — add what is missing, or put a field with a comma in it between quotation marks',
    ],
    ['a,b\n1,"2\n3,4\n', '2:1 a quotation mark is opened and never closed — a mark at both ends of a field — close it'],
    [
      'a,b\n1,2" pipe\n',
      '2:1 a quotation mark stands within a field — CSV as spreadsheets write it: a field with a mark or a comma in it between marks, a mark in it twice ("") — save the file from a spreadsheet anew, or put the field between marks',
    ],
  ])('is refused at its line: %j', (text, message) => expect(say(text)).toEqual([message]));

  it('may have titles above its head and notes, where the description says so', () => {
    const text = 'Sales of shops\n\nin 2020\na,b\n1,2\nSource: office\n';
    expect(readCsv(text, { headerRows: [4], commentRows: [6] }).grid?.rows.slice(3)).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['Source: office', ''],
    ]);
    expect(say(text, { headerRows: [4] })).toEqual([
      '6:1 in this row stands “Source: office” and nothing else — values, or what the row is: the head of those under it, or a title, a note or a source — write the values; or, into the .yaml beside the file, dialect: { rowGroups: true } where such rows are heads, { commentRows: [6] } where there are no data, missingValues: [""] where its values are not available',
    ]);
  });
  it('may have empty rows anywhere', () =>
    expect(readCsv('\n\na,b\n1,2\n\n3,4\n\n').grid?.rows.slice(2)).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['', ''],
      ['3', '4'],
    ]));
  it.each([
    [
      '<!DOCTYPE html>\n<html><body>Not found</body></html>\n',
      '1:1 the file is a page of the web or XML, not CSV — the file itself — download the file that the page offers',
    ],
    [
      'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n',
      '1:1 the file only says where Git LFS keeps what should stand in it — the file itself — fetch it: git lfs pull',
    ],
  ])('is none: %j', (text, message) => expect(say(text)).toEqual([message]));

  it('whose title has a comma is told by what its rows are divided', () =>
    expect(say('Table 1\nPeople, at the end of the year\nday;n\na;1\nb;2\nc;3\nd;4\n')).toEqual([
      '1:1 the fields stand apart by semicolons — commas between fields — write dialect: { delimiter: ";" } into the .yaml beside the file, or save the file anew',
    ]));
  it('whose head has tabs besides commas is divided by tabs', () =>
    expect(say('unit,geo\\TIME\t2010\nPC,AT\t12.3\n')).toEqual([
      '1:1 the fields stand apart by tabs — commas between fields — write dialect: { delimiter: "\\t" } into the .yaml beside the file, or save the file anew',
    ]));

  it('as a bank of data writes it, with what it is above its head, is told where the head is', () =>
    expect(
      say(
        'Data Source,Indicators,\n\nLast Updated,2026-01-01,\n\nName,Code,2019,2020,2021,\na,b,1,2,3,\nc,d,4,5,6,\ne,f,7,8,9,\ng,h,1,2,3,\nk,l,4,5,6,\nm,n,7,8,9,\n',
      ),
    ).toEqual([
      '5:1 this row has 6 fields, the first of the file 3 — as many fields in each row as in the head; where titles stand above the head, the description says in which row it is — write dialect: { headerRows: [5] } into the .yaml beside the file if this is the head, or add what is missing',
    ]));

  it('with a title above its head is told how to say so', () =>
    expect(say('Sales of shops\na,b,c\n1,2,3\n')).toEqual([
      '2:1 this row has 3 fields, the first of the file 1 — as many fields in each row as in the head; where titles stand above the head, the description says in which row it is — write dialect: { headerRows: [2] } into the .yaml beside the file if this is the head, or add what is missing',
    ]));

  it('so it is with two of them', () =>
    expect(say('Sales of shops\nin 2020\na,b,c\n1,2,3\n')).toEqual([
      '3:1 this row has 3 fields, the first of the file 1 — as many fields in each row as in the head; where titles stand above the head, the description says in which row it is — write dialect: { headerRows: [3] } into the .yaml beside the file if this is the head, or add what is missing',
    ]));

  it('of too many rows is refused', () =>
    expect(say(`a\n${'1\n'.repeat(20_001)}`)[0]).toBe(
      '1:1 the file has 20001 rows and 1 columns — at most 20000 rows and 200 columns — divide it',
    ));

  it('knows the place of every field', () => {
    const { grid } = readCsv('a,b,c\n"x,\ny",2,"3"\n4,5,6\n');
    expect(grid!.placeOf(0, 2)).toEqual({ line: 1, column: 5 });
    expect(grid!.placeOf(1, 0)).toEqual({ line: 2, column: 1 });
    expect(grid!.placeOf(1, 1)).toEqual({ line: 3, column: 4 });
    expect(grid!.placeOf(2, 2)).toEqual({ line: 4, column: 5 });
  });
});
