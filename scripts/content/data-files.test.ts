import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../languages/index.ts';
import { REPORT, SITE, head, say } from '../testing/library.ts';
import { toCsv } from '../tables/index.ts';
import { readLibrary } from './read-library.ts';

/** The guide's example: its figure, and the files that it is made from. */
const GUIDE = readFileSync('content/README.md', 'utf8');
const block = (language: string, name: string): string =>
  new RegExp(`^\`\`\`${language} ${name}\n(.*?)^\`\`\``, 'ms').exec(GUIDE)![1]!;
const FIGURE = /^<Figure [^>]*data="regions\.csv"[^>]*\/>$/m.exec(GUIDE)![0];
const EXAMPLE: Record<string, string> = {
  'r/data/regions.csv': block('csv', 'data/regions.csv'),
  'r/data/regions.yaml': block('yaml', 'data/regions.yaml'),
  'dimensions.yaml': block('yaml', 'dimensions.yaml'),
};

const section = (figure: string): string => `${head()}\n${figure}\n`;
const ENGLISH = section(FIGURE.replace(/title="[^"]*" source="[^"]*"/, 'title="Sales by region" source="Statistics"'))
  .replace('现状', 'Status')
  .replace('一句话', 'One sentence');

const library = (more: Record<string, string> = {}) =>
  readLibrary(
    new Map(
      Object.entries({
        'site.yaml': SITE,
        'r/report.yaml': REPORT,
        'r/zh/1-a.mdx': section(FIGURE),
        'r/en/1-a.mdx': ENGLISH,
        ...EXAMPLE,
        ...more,
      }),
    ),
  );

const csvIn = (lang: Lang): string =>
  toCsv(library().pages.find(({ path }) => path.lang === lang)!.summary!.figures[0]!, lang).replaceAll('\r', '');

describe('a figure whose data stand in a file', () => {
  it('is right in the guide, in both languages', () =>
    expect(say(section(FIGURE), { more: { ...EXAMPLE, 'r/en/1-a.mdx': ENGLISH } })).toEqual([]));

  it('has the table of the file, in each language in its own unit', () => {
    expect(csvIn('zh')).toContain('地区,销售额 (亿元)');
    expect(csvIn('zh')).toContain('东部,31212.3');
    expect(csvIn('en')).toContain('Region,Sales (RMB billion)');
    expect(csvIn('en')).toContain('East,3121.23');
  });

  it('may say in each unit that a value is below the least that is shown', () => {
    const csv = EXAMPLE['r/data/regions.csv']!.replace('31212.3', '<50');
    expect(say(section(FIGURE), { more: { ...EXAMPLE, 'r/data/regions.csv': csv, 'r/en/1-a.mdx': ENGLISH } })).toEqual(
      [],
    );
  });

  it('is drawn anew where the file changes, though the text does not', () => {
    const before = library();
    const changed = { ...EXAMPLE, 'r/data/regions.csv': EXAMPLE['r/data/regions.csv']!.replace('31212.3', '5') };
    const files = { 'site.yaml': SITE, 'r/report.yaml': REPORT, 'r/zh/1-a.mdx': section(FIGURE), ...changed };
    const after = readLibrary(new Map(Object.entries(files)), before);
    expect(JSON.stringify(after.pages[0]!.summary!.figures)).toContain('"5"');
  });
});

describe('a file as an office writes it', () => {
  const figure = '<Figure id="prices" chart="none" title="价格" source="统计局" data="prices.csv" />';
  const files = {
    'r/data/prices.csv': block('csv', 'data/prices.csv'),
    'r/data/prices.yaml': block('yaml', 'data/prices.yaml'),
  };
  const english = section(figure.replace('价格', 'Prices').replace('统计局', 'Statistics'))
    .replace('现状', 'Status')
    .replace('一句话', 'One sentence');

  it('is right in the guide, in both languages', () =>
    expect(say(section(figure), { more: { ...files, 'r/en/1-a.mdx': english } })).toEqual([]));
  it('has its groups and its sum, in numbers with a decimal point', () => {
    const { pages } = readLibrary(
      new Map(Object.entries({ 'site.yaml': SITE, 'r/report.yaml': REPORT, 'r/en/1-a.mdx': english, ...files })),
    );
    const { table } = pages[0]!.summary!.figures[0]!;
    expect(table.groups).toMatchObject([{ levels: ['Food'], from: 0, to: 2 }]);
    expect(table.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['Bread', '1,284.5', '-3.1'],
      ['Milk', '973.25', '0.4'],
      ['Total', '2,257.75', '-1.2'],
    ]);
  });
});

describe('a long file, one value a row', () => {
  const figure = /^<Figure [^>]*data="trade\.csv"[^>]*\/>$/m.exec(GUIDE)![0];
  const files = {
    'r/data/trade.csv': block('csv', 'data/trade.csv'),
    'r/data/trade.yaml': block('yaml', 'data/trade.yaml'),
  };
  const english = section(figure.replace('茶叶出口', 'Exports of tea').replace('海关', 'Customs'))
    .replace('现状', 'Status')
    .replace('一句话', 'One sentence');

  it('is right in the guide, in both languages', () =>
    expect(say(section(figure), { more: { ...files, 'r/en/1-a.mdx': english } })).toEqual([]));
  it('is a table with groups of rows and a column for each year, and a file with the numbers as they are stored', () => {
    const { pages } = readLibrary(
      new Map(Object.entries({ 'site.yaml': SITE, 'r/report.yaml': REPORT, 'r/en/1-a.mdx': english, ...files })),
    );
    const { table } = pages[0]!.summary!.figures[0]!;
    expect(table.columns.map(({ name }) => name)).toEqual(['Product', '2019', '2020']);
    expect(table.groupNames).toEqual(['Country']);
    expect(table.groups).toMatchObject([
      { levels: ['China'], from: 0, to: 2 },
      { levels: ['India'], from: 2, to: 3 },
    ]);
    expect(table.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['Green tea', '1,318,000', '1,401,000'],
      ['Black tea', '351,000', '309,000'],
      ['Black tea', '825,000', '…'],
    ]);
    const lines = toCsv(pages[0]!.summary!.figures[0]!, 'en').split('\r\n');
    expect(lines[0]).toBe('\ufeffCountry,Product,2019 (thousand US$),2020 (thousand US$),2020 [marks]');
    expect(lines[1]).toBe('China,Green tea,1318000,1401000,');
  });
});

describe('what is wrong with it', () => {
  const wrong = (figure: string, more: Record<string, string> = {}) =>
    say(section(figure), { more: { ...EXAMPLE, ...more } });
  it.each<[string, string, Record<string, string>, string[]]>([
    [
      'no file of that name',
      FIGURE.replace('regions.csv', 'region.csv'),
      {},
      [
        'r/data/regions.csv:1:1  no figure shows this file — data="…" in a figure of the report — use it, or take it away',
        'r/zh/1-a.mdx:6:1  there is no file r/data/region.csv — a .csv or .xlsx file in the report’s folder data/ — correct data="…", or put the file there',
      ],
    ],
    [
      'a file outside the folder',
      FIGURE.replace('regions.csv', '../../site.yaml'),
      {},
      [
        'r/data/regions.csv:1:1  no figure shows this file — data="…" in a figure of the report — use it, or take it away',
        'r/zh/1-a.mdx:6:1  there is no file r/data/../../site.yaml — a .csv or .xlsx file in the report’s folder data/ — correct data="…", or put the file there',
      ],
    ],
    [
      'a column that it has not',
      FIGURE.replace('region, sales', 'region, profit'),
      {},
      [
        'r/zh/1-a.mdx:6:1  the file has no column profit — columns that it has: region, sales, growth, as of — correct columns="…"',
      ],
    ],
    [
      'a row that it has not',
      FIGURE.replace('east, west', 'east, north'),
      {},
      [
        'r/zh/1-a.mdx:6:1  the file has no row north — what stands in the first column that is shown, as the file has it, or what another column holds: year=2020 — correct rows="…"',
      ],
    ],
    [
      'a table besides',
      FIGURE.replace(' />', ' unit="%">\n\n| a | b |\n| --- | --- |\n| c | 1 |\n\n</Figure>'),
      {},
      [
        'r/zh/1-a.mdx:6:1  the figure has a table and names a file — its data in one place — take the table away, or data="…"',
      ],
    ],
    [
      'no description',
      FIGURE,
      { 'r/data/regions.yaml': '' },
      ['r/data/regions.yaml:1:1  "fields" is missing — expected a list: [a, b] — add fields'],
    ],
    [
      'a text among its numbers',
      FIGURE,
      { 'r/data/regions.csv': EXAMPLE['r/data/regions.csv']!.replace('31212.3', '3121x') },
      [
        'r/data/regions.csv:2:6  “3121x” is not a number, but sales is of the type number — digits (1234.5, -6.5), or — for none — correct the cell, name it under missingValues, or correct the type',
      ],
    ],
  ])('is told at its place: %s', (_, figure, more, messages) => expect(wrong(figure, more)).toEqual(messages));

  it('is told once, however many figures and languages show it', () => {
    const csv = EXAMPLE['r/data/regions.csv']!.replace('31212.3', '3121x');
    const twice = `${FIGURE}\n\n${FIGURE.replace('id="sales"', 'id="again"')}`;
    expect(
      wrong(twice, { 'r/data/regions.csv': csv, 'r/en/1-a.mdx': ENGLISH }).filter((one) => one.startsWith('r/data')),
    ).toHaveLength(1);
  });
});
