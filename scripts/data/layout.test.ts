import { describe, expect, it } from 'vitest';
import { checkMessages } from '../languages/checks/index.ts';
import { seeded } from '../testing/seeded.ts';
import { readCsv } from './csv.ts';
import type { DataDescription } from './description.ts';
import { selectionOf } from './selection.ts';
import { tableOfData } from './table-of-data.ts';

const LONG = `country,product,year,sold,bought
India,tea,2020,5,1
India,coffee,2020,7,2
China,tea,2020,11,3
China,coffee,2020,13,4
China,tea,2019,17,5
China,coffee,2019,19,6
India,tea,2019,23,7
India,coffee,2019,29,8
`;

function read(attributes: { columns?: string; rows?: string }, csv = LONG, description?: DataDescription) {
  const around = { lang: 'en', languages: ['en'], dimensions: {} } as const;
  const { table, faults, unknown } = tableOfData(
    { grid: readCsv(csv, description?.dialect).grid!, description },
    selectionOf(attributes),
    around,
  );
  return {
    head: table?.head.map(({ text }) => text).join(' | '),
    body: table?.body.map(({ cells }) => cells.map(({ text }) => text).join(' | ')),
    heads: table?.body.flatMap(({ isHead }, row) => (isHead ? [row] : [])),
    places: table?.body.map(({ cells }) => cells.map(({ place }) => `${place.line}:${place.column}`).join(' ')),
    faults: faults.map(({ line, column, wording }) => `${line}:${column} ${wording(checkMessages('en'), 'en')[0]}`),
    unknown,
  };
}

describe('columns of a data file under what another says', () => {
  it('have it as their heads, times in their order, and a row for all that has one label', () => {
    const { head, body, places, faults } = read({ columns: 'country, year › sold', rows: 'product=tea' });
    expect(faults).toEqual([]);
    expect(head).toBe('country | 2019 | 2020');
    expect(body).toEqual(['India | 23 | 5', 'China | 17 | 11']);
    expect(places![0]).toBe('2:1 8:16 2:16');
  });

  it('have their own names beneath it where they are several', () =>
    expect(read({ columns: 'country, year › sold, year › bought', rows: 'product=coffee' })).toMatchObject({
      head: 'country | 2019 › sold | 2019 › bought | 2020 › sold | 2020 › bought',
      body: ['India | 29 | 8 | 7 | 2', 'China | 19 | 6 | 13 | 4'],
      faults: [],
    }));

  it('stand under two of them', () =>
    expect(read({ columns: 'country, year › product › sold' })).toMatchObject({
      head: 'country | 2019 › tea | 2019 › coffee | 2020 › tea | 2020 › coffee',
      body: ['India | 23 | 29 | 5 | 7', 'China | 17 | 19 | 11 | 13'],
      faults: [],
    }));

  it('stand beside a column that says the same of each row', () =>
    expect(read({ columns: 'who, code, year › n' }, 'who,code,year,n\na,x,2019,1\na,x,2020,2\n')).toMatchObject({
      head: 'who | code | 2019 | 2020',
      body: ['a | x | 1 | 2'],
      faults: [],
    }));

  it('keep units and footnotes of their title', () => {
    const description: DataDescription = {
      fields: [
        { name: 'who' },
        { name: 'year', type: 'year' },
        { name: 'n', title: { en: 'Number[^a]' }, type: 'number', unit: 'tonnes' },
      ],
      notes: { a: { en: 'Counted.' } },
    };
    expect(read({ columns: 'who, year › n' }, 'who,year,n\na,2019,1\n', description).head).toBe(
      'who | 2019 (tonnes)[^a]',
    );
  });

  it('go by their own name where the head of the file has the sign itself', () =>
    expect(read({ columns: 'who, 2019 › n' }, 'who,2019 › n\na,1\n')).toMatchObject({ head: 'who | 2019 › n' }));
});

describe('rows of a data file under what another column says', () => {
  it('are brought together under it', () =>
    expect(read({ columns: 'country › product, sold', rows: 'year=2020' })).toMatchObject({
      head: 'product | sold',
      body: ['India | ', 'tea | 5', 'coffee | 7', 'China | ', 'tea | 11', 'coffee | 13'],
      heads: [0, 3],
      faults: [],
    }));

  it('may have columns under another at once', () =>
    expect(read({ columns: 'country › product, year › sold', rows: 'China' })).toMatchObject({
      head: 'product | 2019 | 2020',
      body: ['China |  | ', 'tea | 17 | 11', 'coffee | 19 | 13'],
      heads: [0],
      faults: [],
    }));

  it('belong to no group where it is empty', () =>
    expect(read({ columns: 'g › who, n' }, 'g,who,n\nA,a,1\n,all,2\n')).toMatchObject({
      body: ['A | ', 'a | 1', ' | ', 'all | 2'],
      heads: [0, 2],
    }));
});

describe('rows of a data file are chosen', () => {
  it('by what any column holds: one of several values, and each of several columns', () =>
    expect(read({ columns: 'country, sold', rows: 'year=2020, year=2019, product=tea, China' }).body).toEqual([
      'China | 11',
      'China | 17',
    ]));
  it('by labels that have commas, with semicolons between them', () => {
    const csv = 'what,n\n"Cars, new",1\n"Cars, used",2\nBoats,3\n';
    expect(read({ rows: 'Cars, used; Boats' }, csv).body).toEqual(['Cars, used | 2', 'Boats | 3']);
    expect(read({ rows: 'Cars, new;' }, csv).body).toEqual(['Cars, new | 1']);
  });
  it('by nothing that the file has not', () =>
    expect(read({ rows: 'year=2031, product=tea, Peru' }).unknown.rows).toEqual(['year=2031', 'Peru']));
});

describe('what would mislead is told at its row:', () => {
  it('two rows for one cell', () =>
    expect(read({ columns: 'country, year › sold' }).faults).toEqual([
      '9:19 another row of the file, in line 8, has a value for “India”, “2019”, too',
    ]));
  it('two different texts of a column that says something of the whole row', () =>
    expect(read({ columns: 'country, product, year › sold', rows: 'year=2020' }).faults).toEqual([
      '3:7 another row of the file, in line 2, has a value for “India”, too',
    ]));
  it('a cell that no row has a value for', () =>
    expect(read({ columns: 'who, year › n' }, 'who,year,n\na,2019,1\na,2020,2\nb,2020,3\nc,2020,4\n').faults).toEqual([
      '4:1 the file has no row for “b”, “2019”, so that nothing stands under n (and 1 time more in this table)',
    ]));
  it('but not where the description says what it means', () => {
    const fields = ['who', 'year', 'n'].map((name) => ({ name, type: 'any' as const }));
    const csv = 'who,year,n\na,2019,1\nb,2020,3\n';
    expect(
      read({ columns: 'who, year › n' }, csv, { fields, missingValues: [{ value: '', label: '/' }] }),
    ).toMatchObject({
      body: ['a | 1 | /', 'b | / | 3'],
      faults: [],
    });
  });
  it('more heads than a table can have', () => {
    const csv = `who,day,n\n${Array.from({ length: 201 }, (_, day) => `a,d${day},1`).join('\n')}\n`;
    expect(read({ columns: 'who, day › n' }, csv).faults).toEqual(['1:5 what stands in day would head 202 columns']);
  });
});

describe('what a figure does not take', () => {
  it('need not be described, and may have no name or that of another column', () =>
    expect(
      read({ columns: 'who, n' }, 'who,n,,x,x\na,1,b,c,d\n', {
        fields: [{ name: 'who' }, { name: 'n', type: 'number' }],
      }),
    ).toMatchObject({ body: ['a | 1'], faults: [] }));
});

it('In 200 long files with their rows in any order each value stands under its heads, and none is lost', () => {
  const random = seeded(20);
  const below = (most: number): number => Math.floor(random() * most);
  for (let run = 0; run < 200; run++) {
    const [places, things, years] = [1 + below(5), 1 + below(4), 1 + below(6)];
    const records = Array.from({ length: places * things * years }, (_, at) => ({
      place: `p${at % places}`,
      thing: `t${Math.floor(at / places) % things}`,
      year: String(2000 + Math.floor(at / places / things)),
      n: String(below(9000)),
    })).toSorted(() => random() - 0.5);
    const csv = `place,thing,year,n\n${records.map((record) => Object.values(record).join(',')).join('\n')}\n`;
    const { head, body, faults } = read({ columns: 'place › thing, year › n' }, csv);
    expect(faults).toEqual([]);
    const [, ...heads] = head!.split(' | ');
    expect(heads).toEqual(heads.toSorted());
    let place = '';
    const told = body!.flatMap((row) => {
      const [label, ...values] = row.split(' | ');
      if (label!.startsWith('p')) place = label!;
      return label!.startsWith('p') ? [] : values.map((n, at) => [place, label, heads[at], n].join());
    });
    expect(told.toSorted()).toEqual(records.map((record) => Object.values(record).join()).toSorted());
  }
});
