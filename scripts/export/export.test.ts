import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { type Figure, tableOf } from '../tables/index.ts';
import { aboutFigure, dataPackage, toXlsx } from './index.ts';

const figure: Figure = {
  id: 'sales',
  chart: 'none',
  title: 'Sales',
  source: 'Statistics',
  unit: '%',
  table: tableOf(
    ['Region', 'Share', 'Growth (t)', 'Code', 'Growth (t)'],
    [
      ['=East', '10.80', '1,234', '001', '5'],
      ['West', 'over 24', '-0.5 (p)', '002', '—'],
      ['North', '—', 'x', '123456789012345678', '7'],
    ],
    'en',
  ),
};
const names = { title: 'Sales', data: 'Data', about: 'About' };

describe('a workbook', () => {
  const workbook = toXlsx(figure, 'en', names, [['Source', 'Statistics']]);

  it('has numbers as numbers, with their printed decimals, and all else as text', async () => {
    const { sheets } = await readXlsx(await workbook, { readStyles: true });
    expect(sheets.map(({ name }) => name)).toEqual(['Data', 'About']);
    const [data] = sheets;
    expect(data!.rows[0]).toEqual(['Region', 'Share', 'Growth (t)', 'Growth [marks]', 'Code', 'Growth (t)']);
    expect(data!.rows.slice(1)).toEqual([
      ['=East', 10.8, 1234, null, '001', 5],
      ['West', 'over 24', -0.5, 'p', '002', null],
      ['North', null, null, 'x', '123456789012345678', 7],
    ]);
    expect(data!.cells!.get('1,1')!.style!.numFmt).toBe('#,##0.00');
    expect(data!.cells!.get('1,0')?.formula).toBeUndefined();
    expect(sheets[1]!.rows).toEqual([['Source', 'Statistics']]);
  });

  it('has days as days, and those that a spreadsheet cannot count as text', async () => {
    const table = tableOf(
      ['Law', 'In force from'],
      [
        ['A', '28 May 2020'],
        ['B', '—'],
        ['C', '1 January 1900'],
      ],
      'en',
    );
    const [data] = (await readXlsx(await toXlsx({ table }, 'en', names, []), { readStyles: true })).sheets;
    expect(data!.rows.slice(1)).toEqual([
      ['A', new Date('2020-05-28')],
      ['B', null],
      ['C', '1900-01-01'],
    ]);
    expect(data!.cells!.get('1,1')!.style!.numFmt).toBe('yyyy-mm-dd');
    expect(data!.rowDefs).toBeUndefined();
  });

  it('has a head that is told from the rows, above its numbers at the right, and stays in sight', async () => {
    const [data] = (await readXlsx(await workbook, { readStyles: true })).sheets;
    const head = (column: number) => data!.cells!.get(`0,${column}`)!.style!;
    expect(head(0)).toMatchObject({ font: { bold: true }, alignment: { wrapText: true } });
    expect(head(0).alignment!.horizontal).toBeUndefined();
    expect(head(1).alignment!.horizontal).toBe('right');
    expect(data!.freezePane).toEqual({ rows: 1, columns: 1 });
  });

  it('prints as wide as the page, its head on each', async () => {
    const { sheets } = await readXlsx(await workbook);
    for (const { pageSetup } of sheets)
      expect(pageSetup).toMatchObject({ fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
    expect(sheets[0]!.pageSetup!.printTitlesRow).toBe('$1:$1');
  });

  it('can be filtered when it is long', async () => {
    const filterOf = async (rows: number) => {
      const table = tableOf(
        ['Place', 'Sales'],
        Array.from({ length: rows }, (_, row) => [`P${row}`, `${row}`]),
        'en',
      );
      return (await readXlsx(await toXlsx({ table }, 'en', names, []))).sheets[0]!.autoFilter?.range;
    };
    expect(await filterOf(20)).toBeUndefined();
    expect(await filterOf(21)).toBe('A1:B22');
  });

  it('has no row taller than programs take', async () => {
    const about = await toXlsx(figure, 'en', names, [['Notes', 'A remark that goes on. '.repeat(300)]]);
    expect((await readXlsx(about, { readStyles: true })).sheets[1]!.rowDefs!.get(0)!.height).toBe(409);
  });

  it('breaks long texts into lines in place of a column that no screen holds, and long heads sooner', async () => {
    const long = 'A remark that goes on. '.repeat(9);
    const table = tableOf(['Place', `Sales ${long}`, 'Remark'], [['North', '1', long]], 'en');
    const [data] = (await readXlsx(await toXlsx({ table }, 'en', names, []), { readStyles: true })).sheets;
    expect(data!.columns!.map(({ width }) => width)).toEqual([10, 26, 60]);
    expect(data!.cells!.get('1,2')!.style!.alignment!.wrapText).toBe(true);
    expect(data!.rowDefs!.get(0)!.height).toBe(9 * 15);
    expect(data!.rowDefs!.get(1)!.height).toBe(4 * 15);
    expect(data!.cells!.get('1,0')!.style!.alignment!.wrapText).toBeUndefined();
  });

  it('leads from its second sheet to the addresses on it', async () => {
    const about = [
      ['Licence', 'CC BY 4.0 https://example.org/by/'],
      ['Source', 'Statistics'],
    ] as const;
    const { sheets } = await readXlsx(await toXlsx(figure, 'en', names, about), { readStyles: true });
    expect(sheets[1]!.cells!.get('0,1')).toMatchObject({
      value: 'CC BY 4.0 https://example.org/by/',
      hyperlink: { target: 'https://example.org/by/' },
    });
    expect(sheets[1]!.cells!.get('1,1')!.hyperlink).toBeUndefined();
  });

  it('is the same whenever it is made', async () =>
    expect(Buffer.compare(await workbook, await toXlsx(figure, 'en', names, [['Source', 'Statistics']]))).toBe(0));
});

it('what there is to say of a figure says what the signs in its file mean', () =>
  expect(aboutFigure(figure, 'en')).toEqual([
    ['Title', 'Sales'],
    ['Unit', '%'],
    ['Source', 'Statistics'],
    ['Signs', 'empty: not given; x: suppressed; p: provisional'],
  ]));

describe('a data package', () => {
  const report = {
    name: 'tea-2020-en',
    title: 'Tea Report 2020',
    description: 'A year of tea.',
    lang: 'en',
    homepage: 'https://example.org/en/tea-2020/figures/',
    issuer: 'The tea association',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  } as const;
  const make = () => dataPackage(report, [{ figure, url: 'https://example.org/en/tea-2020/figures/sales/' }]);
  const files = unzipSync(make());

  it('holds its description, a CSV for each figure, and what people read first', () => {
    expect(Object.keys(files)).toEqual(['datapackage.json', 'README.md', 'data/sales.csv']);
    expect(strFromU8(files['README.md']!)).toBe(
      [
        '# Tea Report 2020',
        '',
        'A year of tea.',
        '',
        '- Issued by: The tea association',
        '- Licence: CC BY 4.0 https://creativecommons.org/licenses/by/4.0/',
        '- Address: https://example.org/en/tea-2020/figures/',
        '',
        '- `data/sales.csv`: Sales',
        '',
      ].join('\n'),
    );
  });

  it('says of itself who made it and what may be done with it, and of each file all that its page says', () => {
    const { resources, ...whole } = JSON.parse(strFromU8(files['datapackage.json']!)) as { resources: object[] };
    expect(whole).toEqual({
      profile: 'tabular-data-package',
      name: 'tea-2020-en',
      title: 'Tea Report 2020',
      description: 'A year of tea.',
      homepage: 'https://example.org/en/tea-2020/figures/',
      licenses: [{ title: 'CC BY 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
      sources: [{ title: 'The tea association' }],
      contributors: [{ title: 'The tea association', role: 'author' }],
    });
    expect(resources).toEqual([
      {
        profile: 'tabular-data-resource',
        name: 'sales',
        title: 'Sales',
        path: 'data/sales.csv',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        // A reader that guesses takes a file of few rows apart at another sign.
        dialect: { delimiter: ',', lineTerminator: '\r\n' },
        description: 'Unit: %\nSource: Statistics\nSigns: empty: not given; x: suppressed; p: provisional',
        sources: [{ title: 'Statistics', path: 'https://example.org/en/tea-2020/figures/sales/' }],
        schema: expect.anything(),
      },
    ]);
  });

  it('describes each column by the name that stands in its file', () => {
    const description = JSON.parse(strFromU8(files['datapackage.json']!)) as {
      resources: { schema: { fields: { name: string; type: string }[] } }[];
    };
    const { fields } = description.resources[0]!.schema;
    const [head] = strFromU8(files['data/sales.csv']!).split('\r\n');
    expect(head).toBe(fields.map(({ name }) => name).join(','));
    expect(fields).toEqual([
      { name: 'Region', type: 'string' },
      { name: 'Share', type: 'string', unit: '%' },
      { name: 'Growth (t)', type: 'number', unit: 't' },
      {
        name: 'Growth [marks]',
        type: 'string',
        description: 'empty: not given; x: suppressed; p: provisional',
      },
      { name: 'Code', type: 'string' },
      { name: 'Growth (t) (2)', type: 'number', unit: 't' },
    ]);
  });

  it('knows a column of days', () => {
    const table = tableOf(['Law', 'In force from'], [['A', '28 May 2020']], 'en');
    const [data] = [unzipSync(dataPackage(report, [{ figure: { ...figure, table }, url: 'https://example.org/' }]))];
    expect(strFromU8(data['datapackage.json']!)).toContain('"name": "In force from",\n            "type": "date"');
    expect(strFromU8(data['data/sales.csv']!)).toBe('Law,In force from\r\nA,2020-05-28\r\n');
  });

  it('is the same whenever it is made', () => expect(Buffer.compare(make(), make())).toBe(0));
});
