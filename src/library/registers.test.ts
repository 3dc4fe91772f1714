import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../scripts/content/read-library.ts';
import { provideLibrary } from '../../scripts/content/current-library.ts';
import { REPORT, SITE } from '../../scripts/testing/library.ts';
import { entriesNamedIn, hasRegister, registerInfo, registersIn, registersOf } from './registers.ts';

const SETTINGS = `registers:
  acts:
    title: { zh: 法律法规, en: Acts and orders }
    name: { zh: 法规, en: Acts }
    one: { zh: 法规, en: Act }
    summary: { zh: 附录所列。, en: As the appendix lists them. }
    figure: list
    ids: act
    columns:
      title: { zh: 标题, en: Title, entry: true, sort: true }
      issuer: { zh: 发布单位, en: Issuer, filter: true }
      date: { zh: 日期, en: Date, filter: true, sort: true }
    mentions: { without: [某国] }
  grants:
    name: { zh: 资助, en: Grants }
    figure: grants
    columns: { title: { zh: 标题, en: Title } }
`;
const section = (title: string, body: string) => `---\ntitle: ${title}\nsummary: ${title}\n---\n\n${body}\n`;
const list = (head: string, ...rows: string[]) =>
  `<Figure id="list" chart="none" title="T" source="S">\n\n${head}\n| --- | --- | --- | --- |\n${rows.join('\n')}\n\n</Figure>`;

provideLibrary(() => library);
const library = readLibrary(
  new Map([
    ['site.yaml', SITE + SETTINGS],
    ['r/report.yaml', REPORT],
    ['q/report.yaml', REPORT],
    ['q/zh/1-a.mdx', section('甲', '文。')],
    ['r/zh/1-text.mdx', section('正文', '依《茶叶法》和《某国专利法》。')],
    ['r/en/1-text.mdx', section('Text', 'By two acts.')],
    [
      'r/zh/2-list.mdx',
      section(
        '附录',
        list(
          '| 序号 | 标题 | 日期 | 发布单位 |',
          '| 1 | 某国茶叶法 | 2020年5月28日 | 甲部、乙局 |',
          '| 2 | 专利法（2020修正） | 2019年4月 | 甲部 |',
          '| 3 | 稻米条例 | — | 丙厅 |',
        ),
      ),
    ],
    [
      'r/en/2-list.mdx',
      section(
        'Appendix',
        list(
          '| No. | Title | Date | Issuer |',
          '| 1 | Tea Act | 28 May 2020 | Ministry A; Office B |',
          '| 2 | Patent Act (2020) | April 2019 | Ministry A |',
          '| 3 | Rice Order | — | Department C |',
        ),
      ),
    ],
  ]),
);

describe('a register', () => {
  const info = registerInfo('zh', 'acts')!;
  const rows = info.parts.flatMap((part) => part.rows);

  it('has the rows of each report that has its table, under ids that stay', () =>
    expect(rows.map(({ id, title }) => [id, title])).toEqual([
      ['act-r-1', '某国茶叶法'],
      ['act-r-2', '专利法（2020修正）'],
      ['act-r-3', '稻米条例'],
    ]));
  it('shows the columns that site.yaml names, in its order', () =>
    expect([info.columns.map(({ head }) => head), rows[0]!.cells]).toEqual([
      ['标题', '发布单位', '日期'],
      { title: '某国茶叶法', issuer: '甲部、乙局', date: '2020年5月28日' },
    ]));
  it('is filtered by each of several names and by the month of a date, and sorted by the day', () =>
    expect(rows.map(({ facets, sortBy }) => [facets['issuer'], facets['date'], sortBy['date']])).toEqual([
      [['甲部', '乙局'], ['2020-05'], '2020-05-28'],
      [['甲部'], ['2019-04'], '2019-04'],
      [['丙厅'], [], ''],
    ]));
  it('reads names and dates as the page’s language writes them', () =>
    expect(
      registerInfo('en', 'acts')!.parts[0]!.rows.map(({ facets, sortBy }) => [facets['issuer'], sortBy['date']]),
    ).toEqual([
      [['Ministry A', 'Office B'], '2020-05-28'],
      [['Ministry A'], '2019-04'],
      [['Department C'], ''],
    ]));
  it('has each row’s name in the other languages', () =>
    expect(rows[0]!.otherTitles).toEqual([{ lang: 'en', title: 'Tea Act' }]));
  it('leads to the sections that name an entry, with or without the words that may be left out', () =>
    expect(rows.map(({ namedIn }) => namedIn.map(({ address }) => address))).toEqual([
      ['/zh/r/text/'],
      ['/zh/r/text/'],
      [],
    ]));
  it('is led to from them, in each language', () =>
    expect(entriesNamedIn('en', 'r', 'text')).toEqual([
      {
        register: 'acts',
        rows: [
          { id: 'act-r-1', title: 'Tea Act', page: 1 },
          { id: 'act-r-2', title: 'Patent Act (2020)', page: 1 },
        ],
      },
    ]));
  it('is one of the library’s and of its report’s, where it has rows', () =>
    expect([
      registersIn('zh').map(({ id, title }) => [id, title]),
      registersOf('zh', 'r'),
      registersOf('zh', 'q'),
    ]).toEqual([[['acts', '法律法规']], ['acts'], []]));
  it('is none where no report has its table', () =>
    expect([hasRegister('zh', 'grants'), hasRegister('zh', 'nothing'), registerInfo('zh', 'grants')]).toEqual([
      false,
      false,
      undefined,
    ]));
});

describe('a register of numbers', () => {
  const grants = (year: number, unit: string): [string, string][] => [
    [`g-${year}/report.yaml`, REPORT],
    [
      `g-${year}/zh/1-a.mdx`,
      section(
        '资助',
        `<Figure id="grants" chart="none" title="T" source="S" unit="${unit}">\n\n| 标题 | 金额 |\n| --- | ---: |\n| 学校${year} | 12 |\n\n</Figure>`,
      ),
    ],
  ];
  const NUMBERS = `registers:
  grants:
    name: { zh: 资助, en: Grants }
    figure: grants
    columns: { title: { zh: 标题, en: Title }, sum: { zh: 金额, en: Sum } }
`;
  const registerWith = (...units: string[]) => {
    provideLibrary(() => made);
    const made = readLibrary(
      new Map([['site.yaml', SITE + NUMBERS], ...units.flatMap((unit, index) => grants(2020 + index, unit))]),
    );
    const { columns, parts } = registerInfo('zh', 'grants')!;
    return { heads: columns.map(({ head }) => head), units: parts.map(({ units }) => units) };
  };

  it('has their unit at the head of the column', () =>
    expect(registerWith('万元', '万元')).toEqual({ heads: ['标题', '金额（万元）'], units: [{}, {}] }));
  it('has it with each number where reports count in others', () =>
    expect(registerWith('万元', '亿元')).toEqual({
      heads: ['标题', '金额'],
      units: [{ sum: '万元' }, { sum: '亿元' }],
    }));
  it('has none where the numbers have none', () =>
    expect(registerWith('—')).toEqual({ heads: ['标题', '金额'], units: [{}] }));
});
