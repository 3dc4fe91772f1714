import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../check/index.ts';
import { readLibrary } from '../content/index.ts';
import type { FileContent } from '../files/index.ts';
import { REPORT, SITE } from '../testing/library.ts';
import { newReport } from './new-report.ts';
import { nextSteps } from './new-report/next-steps.ts';
import { refusal } from './new-report/refusal.ts';

const section = (title: string, heading: string, text: string, header: string, row: string) => `---
title: ${title}
printed: "1.1"
topics: [turnover]
summary: ${text}
---

${text}[^a]

## 1.1.1 ${heading}

${text}

- ${text}

<Allow numbers="3" reason="why" />

<Figure id="share" chart="bar" title="${title}" unit="%" source="${title}" printed="1-1" derived="${title}" period="2020" highlight="${row}">

${header}
| --- | ---: |
| ${row} | 84.5 |
| \\<5% | — |

</Figure>

<Note id="odd" />

### 1. ${title}

[^a]: ${text}
`;

const files = new Map([
  ['site.yaml', SITE],
  ['topics.yaml', 'turnover: { zh: 规模, en: Size }\n'],
  [
    'old-2020/report.yaml',
    `${REPORT}chapters:
  overview: { printed: "1", zh: 2020年总报告, en: The 2020 report }
key_figures:
  - { value: { zh: 3万亿元, en: RMB 3 trillion }, label: { zh: 交易额, en: Turnover }, at: overview/status#s1.1.1-p1 }
`,
  ],
  ['old-2020/notes.yaml', 'odd: { zh: 注, en: Note }\n'],
  ['old-2020/zh/1-overview/1-status.mdx', section('现状', '交易额达3万亿元', '三段文字', '| 地区 | 占比 |', '东部')],
  [
    'old-2020/en/1-overview/1-status.mdx',
    section('Status', 'Turnover reaches RMB 3 trillion', 'Some text', '| Region | Share |', 'East'),
  ],
  [
    'old-2020/zh/cases/a.mdx',
    '---\ntitle: 案例\nkind: policy\nstance: neutral\ntopics: [turnover]\nsummary: 一句话\n---\n',
  ],
]);
const made = newReport(files, { id: 'new-2021', from: 'old-2020', today: '2026-11-21' });

describe('a new report', () => {
  it('has the structure of the old one, without its text and its cases', () => {
    expect([...made.keys()]).toEqual([
      'new-2021/report.yaml',
      'new-2021/notes.yaml',
      'new-2021/en/1-overview/1-status.mdx',
      'new-2021/zh/1-overview/1-status.mdx',
    ]);
  });

  it('has its figures numbered by the site where the old one had', () => {
    const numbered = `${files.get('old-2020/report.yaml')}number_figures: true\n`;
    const again = newReport(new Map([...files, ['old-2020/report.yaml', numbered]]), {
      id: 'new-2021',
      from: 'old-2020',
      today: '2026-11-21',
    });
    expect(again.get('new-2021/report.yaml')).toContain('\nnumber_figures: true\n');
    expect(made.get('new-2021/report.yaml')).not.toContain('number_figures');
  });

  it('has the figures that led the old one', () => {
    const old = files.get('old-2020/report.yaml')!.replace('p1 }', 'p1, figure: share }');
    const led = newReport(new Map([...files, ['old-2020/report.yaml', `${old}featured: [share]\n`]]), {
      id: 'new-2021',
      from: 'old-2020',
      today: '2026-11-21',
    });
    const text = led.get('new-2021/report.yaml')!;
    expect(text).toContain('\n    figure: share\n');
    expect(text).toContain('\nfeatured: [share]\n');
    const problems = checkContent(readLibrary(new Map([...files, ...led])));
    expect(problems.filter(({ file, rule }) => file.startsWith('new-2021/') && rule !== 'unfinished')).toEqual([]);
  });

  it.each([...made.keys()])('writes %s as stored', async (file) => {
    await expect(made.get(file)).toMatchFileSnapshot(`new-report/stored/${file}`);
  });

  it('has nothing that the check complains of, but what is to be written', () => {
    const problems = checkContent(readLibrary(new Map([...files, ...made]))).filter(({ file }) =>
      file.startsWith('new-2021/'),
    );
    expect(
      problems.filter(({ rule }) => rule !== 'unfinished').map(({ file, message }) => `${file}: ${message.en[0]}`),
    ).toEqual([]);
    expect(problems.length).toBeGreaterThan(20);
  });

  it('keeps heads of rows and the ends of groups as they are', () => {
    const file = 'old-2020/zh/1-overview/1-status.mdx';
    const grouped = files.get(file)!.replace('| 东部 | 84.5 |', '| 城镇 | |\n| 东部 | 84.5 |\n| | |');
    const next = newReport(new Map([...files, [file, grouped]]), { id: 'next', from: 'old-2020', today: '2026-11-21' });
    expect(next.get(file.replace('old-2020', 'next'))).toContain('| 城镇 |  |\n| 东部 | — |\n|  |  |\n| \\<5% | — |');
  });

  it('keeps the units that a column gives its rows', () => {
    const file = 'old-2020/zh/1-overview/1-status.mdx';
    const table = '| 指标 | 数量 | 单位 | 增长（%） |\n| --- | ---: | --- | ---: |\n| 清单 | 5227 | 万票 | 25.5 |';
    const other = files.get(file)!.replace(/\| 地区 [^]*— \|/, table);
    const next = newReport(new Map([...files, [file, other]]), { id: 'next', from: 'old-2020', today: '2026-11-21' });
    expect(next.get(file.replace('old-2020', 'next'))).toContain('| 清单 | — | 万票 | — |');
  });

  it('of the other kind has other questions', async () => {
    const original = newReport(files, { id: 'new-2021', from: 'old-2020', today: '2026-11-21', kind: 'original' });
    await expect(original.get('new-2021/report.yaml')).toMatchFileSnapshot('new-report/stored/original/report.yaml');
    expect(readLibrary(new Map([...files, ...original])).problems).toEqual([]);
  });

  it('takes its period from the name, or from the old one', () => {
    const later = newReport(files, { id: 'next', from: 'old-2020', today: '2026-11-21' });
    expect(later.get('next/report.yaml')).toContain('period: "2021"');
  });

  it.each(['en', 'zh'] as const)('says in %s what to do next', async (lang) => {
    await expect(
      nextSteps(made, ['zh', 'en'], { id: 'new-2021', from: 'old-2020', folder: 'content', option: '' })[lang],
    ).toMatchFileSnapshot(`new-report/stored/next-steps.${lang}.txt`);
  });
});

describe('a new report after one with data files', async () => {
  const figure = (data: string, columns = 'region, sales') =>
    `---\ntitle: 题\nsummary: 句\n---\n\n<Figure id="f" chart="bar" title="标题" source="来源" data="${data}" columns="${columns}" />\n`;
  const yaml = `fields:
  - { name: region, title: { zh: 地区, en: Region }, dimension: regions }
  - { name: sales, title: { zh: 销售额, en: Sales }, type: number, unit: { zh: 亿元, en: RMB billion } }
`;
  const book = await writeXlsx({
    sheets: [
      {
        name: 'S 1',
        rows: [
          ['region', 'sales'],
          ['east', 5],
        ],
      },
    ],
  });
  const made = newReport(
    new Map<string, FileContent>([
      ...files,
      ['dimensions.yaml', 'regions: { east: { zh: 东部, en: East }, west: { zh: 西部, en: West } }\n'],
      ['old-2020/zh/3-a.mdx', figure('a.csv')],
      ['old-2020/zh/4-b.mdx', figure('b.xlsx#S 1')],
      ['old-2020/data/a.csv', 'region,sales\neast,31.5\nwest,2\n'],
      ['old-2020/data/a.yaml', yaml],
      ['old-2020/data/b.xlsx', book],
      ['old-2020/data/b.S 1.yaml', yaml],
      ['old-2020/zh/5-c.mdx', figure('c.csv', 'region, year › sales" rows="unit=usd')],
      ['old-2020/data/c.csv', 'region,unit,year,sales\neast,usd,2019,31.5\neast,usd,2020,32\neast,eur,2020,28\n'],
      ['old-2020/data/c.yaml', yaml],
      ['old-2020/data/unused.csv', 'a,b\n1,2\n'],
    ]),
    { id: 'new-2021', from: 'old-2020', today: '2026-11-21' },
  );

  it('has those that figures show, with heads and labels and without values, and a sheet of a workbook as CSV', () =>
    expect([...made].filter(([file]) => file.includes('/data/'))).toEqual([
      ['new-2021/data/a.csv', 'region,sales\neast,\nwest,\n'],
      ['new-2021/data/a.yaml', yaml],
      ['new-2021/data/b.S 1.csv', 'region,sales\neast,\n'],
      ['new-2021/data/b.S 1.yaml', yaml],
      ['new-2021/data/c.csv', 'region,unit,year,sales\neast,usd,2019,\neast,usd,2020,\neast,eur,2020,\n'],
      ['new-2021/data/c.yaml', yaml],
    ]));
  it('has figures that show them', () => {
    expect(made.get('new-2021/zh/3-a.mdx')).toContain(
      '<Figure id="f" chart="bar" title="TODO 标题" source="来源" data="a.csv" columns="region, sales" />',
    );
    expect(made.get('new-2021/zh/4-b.mdx')).toContain('data="b.S 1.csv"');
  });
});

describe('a report that cannot be made', () => {
  it.each([
    [
      'no name',
      undefined,
      undefined,
      'No name for the new report was given. Write: npm run new-report -- annual-2025 --from old-2020',
    ],
    [
      'a bad name',
      'Old_2021',
      'old-2020',
      '“Old_2021” cannot be a report’s name, because it becomes part of the address. Use lower-case letters, digits and single hyphens: annual-2025',
    ],
    [
      'a name that would leave the folder',
      '../x',
      'old-2020',
      '“../x” cannot be a report’s name, because it becomes part of the address. Use lower-case letters, digits and single hyphens: annual-2025',
    ],
    ['an address of the site', 'search', 'old-2020', '“search” is an address of the site itself. Choose another name.'],
    [
      'a report that is there',
      'old-2020',
      'old-2020',
      'content/old-2020/ exists already; nothing was written. Choose another name, or take that folder away first.',
    ],
    [
      'no --from',
      'new-2021',
      undefined,
      'Say with --from which report’s structure to take over (there are: old-2020). Write: npm run new-report -- new-2021 --from old-2020',
    ],
    ['an unknown --from', 'new-2021', 'old-2019', 'There is no report “old-2019”. After --from write one of: old-2020'],
  ])('%s', (_, id, from, message) => expect(refusal(files, { id, from, folder: 'content' })?.en).toBe(message));

  it('one of an unknown kind', () =>
    expect(refusal(files, { id: 'new-2021', from: 'old-2020', kind: 'reprint', folder: 'content' })?.en).toBe(
      '“reprint” is no kind of report. After --kind write one of: original, restatement',
    ));

  it('one made from a report that cannot be read', () => {
    const broken = new Map([...files, ['old-2020/zh/2-x.mdx', '---\ntitle: 题\nsummary: 句\n---\n\n增速<5%\n']]);
    expect(refusal(broken, { id: 'new-2021', from: 'old-2020', folder: 'content' })?.en).toBe(
      'old-2020 cannot be read and so not be taken over; nothing was written. Put this right first (npm run check shows all):\n' +
        '  content/old-2020/zh/2-x.mdx:6:3  a < begins a component here that cannot be read — <Figure …>, <Note … />, <Allow … /> or <Value …>, values in "double quotes" — write \\< for a smaller-than sign',
    );
  });

  it('says so in Chinese', () =>
    expect(refusal(files, { id: 'old-2020', from: 'old-2020', folder: 'content' })?.zh).toBe(
      '已经有content/old-2020/，没有写入任何文件。请换一个名称，或先移走这个文件夹。',
    ));
  it('is not this one', () =>
    expect(refusal(files, { id: 'new-2021', from: 'old-2020', folder: 'content' })).toBeUndefined());
});

it('asks in the languages of the library, and in no other', () => {
  const ofOne = [...files]
    .filter(([file]) => !file.includes('/en/'))
    .map(([file, text]): [string, string] => [file, text.replace('[zh, en]', '[zh]').replace(/, en: [^,}]+ }/g, ' }')]);
  const library = new Map(ofOne);
  expect(refusal(library, { id: 'new-2021', from: 'old-2020', folder: 'content' })).toBeUndefined();
  const made = newReport(library, { id: 'new-2021', from: 'old-2020', today: '2026-11-21' });
  expect([...made.values()].join('\n')).not.toMatch(/\ben:|Who|What/);
  expect(readLibrary(new Map([...library, ...made])).problems).toEqual([]);
});
