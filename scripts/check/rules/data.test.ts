import { describe, expect, it } from 'vitest';
import type { FileContent } from '../../files/index.ts';
import { TooLarge } from '../../files/index.ts';
import { formatProblem, readLibrary } from '../../content/index.ts';
import { head, REPORT, SITE } from '../../testing/library.ts';
import { checkContent } from '../check-content.ts';

const FIGURE = '<Figure id="a" chart="bar" title="标题" source="来源" data="a.csv" />';
const CSV = 'region,share\neast,84.5\nwest,8.37\n';
const YAML = `fields:
  - { name: region, title: { zh: 地区, en: Region }, labels: { east: { zh: 东部, en: East }, west: { zh: 西部, en: West } } }
  - { name: share, title: { zh: 占比, en: Share }, type: number, unit: "%" }
`;
const DATA: Record<string, FileContent> = { 'r/data/a.csv': CSV, 'r/data/a.yaml': YAML };

function say(more: Record<string, FileContent>, figure = FIGURE, files = DATA): string[] {
  const text = (title: string, summary: string) =>
    `${head()}\n${figure}\n`.replace('现状', title).replace('一句话', summary);
  const library = {
    'site.yaml': SITE,
    'topics.yaml': 'turnover: { zh: 规模, en: Size }\n',
    'r/report.yaml': REPORT,
    'r/zh/1-a.mdx': text('现状', '一句话'),
    'r/en/1-a.mdx': text('Status', 'One sentence').replace('标题', 'Title').replace('来源', 'Source'),
    ...files,
    ...more,
  };
  return checkContent(readLibrary(new Map(Object.entries(library)))).map((problem) => formatProblem(problem, 'en'));
}

const GBK = Buffer.from([...Buffer.from('region,share\n'), 0xb6, 0xab, 0xb2, 0xbf, 0xb5, 0xc4, ...Buffer.from(',5\n')]);

it('a figure whose data stand in a file has nothing that is wrong', () => expect(say({})).toEqual([]));

describe('a data file that is wrong is told at its place:', () => {
  it.each<[string, Record<string, FileContent>, string[]]>([
    [
      'an empty field among numbers',
      { 'r/data/a.csv': CSV.replace('84.5', '').replace('8.37', '') },
      [
        'r/data/a.csv:2:6  a field of share is empty and does not say why there is no value (and 1 time more in this table) — a value, or what an empty field of this file means — write missingValues: [""] into the .yaml beside the file where it is a value that is not available (—), or { value: "", label: x } where it is suppressed (… not asked, / not applicable, 0 nil); site.yaml may say it for the whole library: missing_values: { not_available: { signs: [""] } }',
      ],
    ],
    [
      'a sign that does not say why there is no value, where no type asks for numbers',
      {
        'r/data/a.csv': 'region,share\neast,84.5\nwest,-\n',
        'r/data/a.yaml': YAML.replace(', type: number', ''),
      },
      [
        'r/data/a.csv:3:6  “-” does not say why there is no value — — not available, … not asked, x suppressed, / not applicable, 0 nil; or what the sign means in this file — write missingValues: ["-"] into the .yaml beside the file where it means —, or { value: "-", label: / } for another; site.yaml may say it for the whole library: missing_values: { not_available: { signs: ["-"] } }',
      ],
    ],
    [
      'a footnote that nothing names',
      { 'r/data/a.yaml': `${YAML}notes:\n  first: { zh: 注, en: Note }\n` },
      [
        'r/data/a.yaml:5:3  no cell and no title has the footnote first — [^first] in a cell of the file, or in a title or label of this description — write the mark where it belongs, or take the footnote away',
      ],
    ],
    [
      'an empty one',
      { 'r/data/a.csv': '' },
      [
        'r/data/a.csv:1:1  the file has no row below its head — a head and at least one row — fill it in, or take it away',
      ],
    ],
    [
      'one with a head alone',
      { 'r/data/a.csv': 'region,share\n' },
      [
        'r/data/a.csv:1:1  the file has no row below its head — a head and at least one row — fill it in, or take it away',
      ],
    ],
    [
      'one of 200 MB',
      { 'r/data/a.csv': new TooLarge(200_000_000) },
      [
        'r/data/a.csv:1:1  this file has 200 MB: it was not read — at most 20 MB — divide it into several files, or leave out what no page shows',
      ],
    ],
    [
      'one in GBK',
      { 'r/data/a.csv': GBK },
      [
        'r/data/a.csv:2:1  the file is not written in UTF-8, but probably in GBK — UTF-8, as every file of the library is written — open it as GBK in your editor and save it as UTF-8',
      ],
    ],
    [
      'one in UTF-16',
      { 'r/data/a.csv': Buffer.from(`\ufeff${CSV}`, 'utf16le') },
      [
        'r/data/a.csv:1:1  the file is not written in UTF-8, but probably in UTF-16 — UTF-8, as every file of the library is written — open it as UTF-16 in your editor and save it as UTF-8',
      ],
    ],
    [
      'a ragged one',
      { 'r/data/a.csv': `${CSV}north,1,2\n` },
      [
        'r/data/a.csv:4:1  this row has 3 fields, the head has 2 — as many fields in each row as in the head — add what is missing, or put a field with a comma in it between quotation marks',
      ],
    ],
    [
      'one with semicolons',
      { 'r/data/a.csv': 'region;share\neast;84,5\n' },
      [
        'r/data/a.csv:1:1  the fields stand apart by semicolons — commas between fields — write dialect: { delimiter: ";" } into the .yaml beside the file, or save the file anew',
      ],
    ],
    [
      'one with tabs',
      { 'r/data/a.csv': CSV.replaceAll(',', '\t') },
      [
        'r/data/a.csv:1:1  the fields stand apart by tabs — commas between fields — write dialect: { delimiter: "\\t" } into the .yaml beside the file, or save the file anew',
      ],
    ],
    [
      'one with commas that is described with semicolons',
      { 'r/data/a.yaml': `${YAML}dialect: { delimiter: ";" }\n` },
      [
        'r/data/a.csv:1:1  the fields stand apart by commas — semicolons between fields — write dialect: { delimiter: "," } into the .yaml beside the file, or save the file anew',
      ],
    ],
    [
      'two columns of one name',
      { 'r/data/a.csv': 'region,share,share\neast,1,2\n' },
      [
        'r/data/a.csv:1:14  another column of the file is called “share”, too — a name of its own for each column — rename one of the two in the head',
      ],
    ],
    [
      'a decimal comma',
      { 'r/data/a.csv': CSV.replace('84.5', '"1.084,5"') },
      [
        'r/data/a.csv:2:6  “1.084,5” seems to have a decimal comma, but share has none — a decimal point (1234.5) — write decimalChar: "," under the field or under dialect in the .yaml beside the file, with groupChar: "." if there are points between thousands; in a workbook store a number',
      ],
    ],
    [
      'a footnote that is not described',
      { 'r/data/a.csv': CSV.replace('84.5', '84.5[^a]') },
      [
        'r/data/a.csv:2:6  the footnote [^a] of this file is not described — under notes in the .yaml beside the file, what each footnote says — write notes: { a: … } there, with a text in each language, or take the mark away',
      ],
    ],
    [
      'one that no figure uses (a warning)',
      { 'r/data/b.csv': CSV, 'r/data/b.yaml': YAML },
      ['r/data/b.csv:1:1  no figure shows this file — data="…" in a figure of the report — use it, or take it away'],
    ],
    [
      'a workbook in the old format',
      { 'r/data/a.xls': new Uint8Array([0xd0, 0xcf]) },
      [
        'r/data/a.xls:1:1  a file that ends in .xls is no data file — CSV or a workbook of the kind XLSX, and a .yaml of the same name — open it in a spreadsheet program and save it as XLSX, or take it out of data/',
      ],
    ],
  ])('%s', (_, more, messages) => expect(say(more)).toEqual(messages));
});

it('a footnote that is described, bold and links have nothing that is wrong', () =>
  expect(
    say({
      'r/data/a.csv': CSV.replace('84.5', '**84.5**[^a]').replace('west', '[west](https://example.org/)'),
      'r/data/a.yaml': `${YAML.replace('zh: 占比, en: Share', 'zh: "占比[^a]", en: "Share[^a]"')}notes: { a: { zh: 注。, en: A note. } }\n`,
    }),
  ).toEqual([]));

describe('a description that is wrong is told at its place:', () => {
  it.each<[string, Record<string, FileContent>, string[]]>([
    [
      'one without its file',
      { 'r/data/b.yaml': YAML },
      [
        'r/data/b.yaml:1:1  there is no data file that this describes — a file beside it: a.csv — put it there, rename this file, or take it away',
      ],
    ],
    [
      'one of two files',
      { 'r/data/a.xlsx': new Uint8Array([1]) },
      [
        'r/data/a.xlsx:1:1  no figure shows this file — data="…" in a figure of the report — use it, or take it away',
        'r/data/a.yaml:1:1  this describes two files: a.csv, a.xlsx — a description for each data file, and a name of its own for each — rename one of the two files',
      ],
    ],
    [
      'an unknown type',
      { 'r/data/a.yaml': YAML.replace('type: number', 'type: decimal') },
      [
        'r/data/a.yaml:3:56  "fields.1.type" is not right — expected one of: string, number, integer, year, yearmonth, date, any — correct it',
      ],
    ],
    [
      'two fields of one name',
      { 'r/data/a.yaml': `${YAML}  - { name: share, title: { zh: 份额, en: Part } }\n` },
      [
        'r/data/a.yaml:4:13  another field is called “share”, too — one entry for each column of the file — take one of the two away, or correct its name',
      ],
    ],
    [
      'a sign of two letters',
      { 'r/data/a.yaml': `${YAML}dialect: { decimalChar: ",," }\n` },
      ['r/data/a.yaml:4:25  "dialect.decimalChar" is not right — expected: one sign that is no digit — correct it'],
    ],
  ])('%s', (_, more, messages) => expect(say(more)).toEqual(messages));
});
