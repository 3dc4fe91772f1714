import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { type Figure, tableOf } from '../tables/index.ts';
import { dataPackage, toXlsx } from './index.ts';

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

  it('is the same whenever it is made', async () =>
    expect(Buffer.compare(await workbook, await toXlsx(figure, 'en', names, [['Source', 'Statistics']]))).toBe(0));
});

describe('a data package', () => {
  const report = {
    name: 'tea-2020-en',
    title: 'Tea Report 2020',
    description: 'A year of tea.',
    lang: 'en',
    homepage: 'https://example.org/en/tea-2020/figures/',
    licences: [{ title: 'CC BY 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
    sources: [{ title: 'The tea association' }],
  } as const;
  const make = () =>
    dataPackage({ ...report, licences: [...report.licences], sources: [...report.sources] }, [
      { figure, url: 'https://example.org/en/tea-2020/figures/sales/' },
    ]);
  const files = unzipSync(make());

  it('holds its description and a CSV for each figure', () =>
    expect(Object.keys(files)).toEqual(['datapackage.json', 'data/sales.csv']));

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
      { name: 'Growth [marks]', type: 'string' },
      { name: 'Code', type: 'string' },
      { name: 'Growth (t) (2)', type: 'number', unit: 't' },
    ]);
  });

  it('is the same whenever it is made', () => expect(Buffer.compare(make(), make())).toBe(0));
});
