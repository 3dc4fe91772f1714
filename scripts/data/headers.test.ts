import { describe, expect, it } from 'vitest';
import { checkMessages } from '../languages/checks/index.ts';
import { readCsv } from './csv.ts';
import type { DataDescription } from './description.ts';
import { headersOf } from './headers.ts';
import { selectionOf } from './selection.ts';
import { tableOfData } from './table-of-data.ts';

function say(csv: string, description?: DataDescription): string[] {
  const around = { lang: 'en', languages: ['en'], dimensions: {} } as const;
  const { faults } = tableOfData({ grid: readCsv(csv).grid!, description }, selectionOf({}), around);
  return faults.map(
    ({ line, column, wording }) => `${line}:${column} ${wording(checkMessages('en'), 'en').join(' — ')}`,
  );
}

describe('the first row of a file that nothing describes', () => {
  it.each([
    [
      'East,1.5\nWest,2\n',
      '1:6 the first row, which names the columns, holds the value 1.5 — a head: a name for each column — write names into a row above it',
    ],
    [
      'Table 1. Sales,\n,\nplace,n\nEast,1\n',
      '1:1 “Table 1. Sales” stands alone in the first row, where the names of columns were expected — a name for each column; where titles stand above the head, the description says in which row it is — write dialect: { headerRows: [3] } with the number of its row into the .yaml beside the file, or names into this row',
    ],
    [
      'Table 2,Table 2,Table 2\nplace,n,m\nEast,1,2\n',
      '1:1 “Table 2” stands alone in the first row, where the names of columns were expected — a name for each column; where titles stand above the head, the description says in which row it is — write dialect: { headerRows: [2] } with the number of its row into the .yaml beside the file, or names into this row',
    ],
    [
      'Table 3,,,,,2020\nas,of,July,,,\nplace,n,m,k,l,o\nEast,1,2,3,4,5\nWest,1,2,3,4,5\n',
      '1:1 “Table 3” stands alone in the first row, where the names of columns were expected — a name for each column; where titles stand above the head, the description says in which row it is — write dialect: { headerRows: [3] } with the number of its row into the .yaml beside the file, or names into this row',
    ],
    ['place,n,\nEast,1,2\n', '1:9 a column has no name in the head — a name for each column — write one'],
    [
      ',place,n\n0,East,1\n1,West,2\n',
      '1:1 the first column has no name and counts the rows: a program wrote it — names of rows in the first column that is shown — leave it out: columns="place, …", or delete it',
    ],
  ])('is no head: %j', (csv, message) => expect(say(csv)).toEqual([message]));

  it.each(['place,2019,2020\nEast,1,2\n', 'hour,1,2,3\nEast,5,6,7\n', ',n\nEast,1\n', 'class,5,10,15\na,1,2,3\n'])(
    'is one: %j',
    (csv) => expect(say(csv)).toEqual([]),
  );
});

describe('rows of heads', () => {
  const namesOf = (csv: string, headerRows = [1, 2]): string[] =>
    headersOf({ grid: readCsv(csv, { headerRows }).grid!, description: { dialect: { headerRows } } }).names;

  it('have the head on the left where they stand under an empty one', () =>
    expect(namesOf('Place,Total,Households,,Size\n,,of one,of two,\nEast,1,2,3,4\n')).toEqual([
      'Place',
      'Total',
      'Households › of one',
      'Households › of two',
      'Size',
    ]));
  it('may be merged over a column in which nothing stands', () => {
    const { grid } = readCsv('Region,Region,n\nEast,,1\n');
    expect([...headersOf({ grid: grid! }).empty]).toEqual([1]);
    expect(say('Region,Region,n\nEast,,1\n')).toEqual([]);
    expect(say('Region,Region,n\nEast,,1\nNote,Note,Note\n', { dialect: { commentRows: [3] } })).toEqual([]);
  });
  it('may be three', () =>
    expect(namesOf(',2019,,,2020\n,Men,,Women,Men\nPlace,a,b,a,a\nEast,1,2,3,4\n', [1, 2, 3])).toEqual([
      'Place',
      '2019 › Men › a',
      '2019 › Men › b',
      '2019 › Women › a',
      '2020 › Men › a',
    ]));
});

describe('a row that holds its label alone', () => {
  const LONE =
    '— values, or what the row is: the head of those under it, or a title, a note or a source — write the values; or, into the .yaml beside the file, dialect: { rowGroups: true } where such rows are heads, { commentRows: [%] } where there are no data, missingValues: [""] where its values are not available';
  it('under a table, behind an empty row, may be a source', () =>
    expect(say('place,n\nEast,1\nWest,2\n,\nSource: Office,\n')).toEqual([
      `5:1 in this row stands “Source: Office” and nothing else ${LONE.replace('%', '5')}`,
    ]));
  it('among rows of several values may head others; it is told once', () =>
    expect(say('place,n,m\nNorth,,\nEast,1,2\nSouth,,\nWest,3,4\n')).toEqual([
      `2:1 in this row stands “North” and nothing else ${LONE.replace('%', '2, 4')}`,
    ]));
  it('has no values where the description says that empty fields are none', () =>
    expect(
      say('place,n,m\nNorth,,\nEast,1,2\n', {
        fields: [{ name: 'place' }, { name: 'n' }, { name: 'm' }],
        missingValues: [''],
      }),
    ).toEqual([]));
});

it('a date is written as files store it', () =>
  expect(say('day,n\n1/31/2020,1\n', { fields: [{ name: 'day', type: 'date' }, { name: 'n' }] })).toEqual([
    '2:1 “1/31/2020” is not a date as files store it, but day is of the type date — year, month and day: 2020-01-31, or 2020-01; in a workbook a cell that is formatted as a date — write it so; or say how it is written: format: "%d.%m.%Y"; or type: string to show it as it is',
  ]));
