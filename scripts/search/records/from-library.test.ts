import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cacheIn } from '../../cache/index.ts';
import { readLibrary } from '../../content/index.ts';
import { REPORT, SITE } from '../../testing/library.ts';
import { recordsOf } from './from-library.ts';

const section = `---
title: 现状
printed: "1.1"
topics: [turnover]
summary: 摘要
---

## 1.1.1 规模

交易额达37.21万亿元。[^a]

- 甲
- 乙

| 区域 | 占比 |
| --- | ---: |
| 东部 | 84.54 |

<Figure id="turnover" chart="none" title="交易额" unit="亿元" source="国家统计局">

| 年 | 数值 | 单位 |
| --- | ---: | --- |
| 2020 | 12 | 亿元 |

</Figure>

<Note id="odd" />

[^a]: 国家
统计局
`;
const laws = `---
title: 法规
summary: 摘要
---

<Figure id="laws" chart="none" title="法规" source="原书">

| 序号 | 发布单位 | 日期 | 文号 | 标题 |
| --- | --- | --- | --- | --- |
| 1 | 国务院 | 2020年5月28日 | 1号 | 民法典 |

</Figure>
`;
const records = recordsOf(
  readLibrary(
    new Map([
      [
        'site.yaml',
        `${SITE}registers:
  acts:
    title: { zh: 法律法规政策, en: Laws and policies }
    name: { zh: 法规, en: Laws }
    figure: laws
    ids: law
    columns: { title: { zh: 标题, en: Title, entry: true }, issuer: { zh: 发布单位, en: Issuer } }
`,
      ],
      ['topics.yaml', 'turnover: { zh: 市场规模, en: Market size }'],
      ['r/report.yaml', REPORT],
      ['r/notes.yaml', 'odd: { zh: 照印, en: As printed }'],
      ['r/zh/1-status.mdx', section],
      ['r/zh/2-list.mdx', laws],
      ['pages/zh/about.mdx', '---\ntitle: 关于\nsummary: 这是文库\n---\n\n## 怎样写的\n\n照原书。\n'],
    ]),
  ),
);
const at = (url: string) => records.find((record) => record.url === url)!;

it('reads sections, figures, notes, reports and rows of registers from the content, each with its address', () =>
  expect(records.map(({ url, filed, title }) => [url, filed.kind, title])).toEqual([
    ['/zh/about/', 'page', '关于'],
    ['/zh/r/status/', 'section', '1.1 现状'],
    ['/zh/r/figures/turnover/', 'figure', '交易额'],
    ['/zh/r/status/#note-odd', 'note', '编者注：1.1 现状'],
    ['/zh/r/list/', 'section', '法规'],
    ['/zh/r/figures/laws/', 'figure', '法规'],
    ['/zh/r/', 'report', expect.any(String)],
    ['/zh/registers/acts/', 'register-acts', '法律法规政策'],
    ['/zh/registers/acts/#law-r-1', 'register-acts', '民法典'],
  ]));

it('has a block for each heading, paragraph, item and row, without footnote marks, and for each footnote', () =>
  expect(at('/zh/r/status/').blocks).toEqual([
    { id: 's1.1.1', text: '1.1.1 规模', isHeading: true },
    { id: 's1.1.1-p1', text: '交易额达37.21万亿元。' },
    { id: 's1.1.1-p2', text: '甲' },
    { id: 's1.1.1-p2', text: '乙' },
    { id: 's1.1.1-p3', text: '区域 · 占比' },
    { id: 's1.1.1-p3', text: '东部 · 84.54' },
    { id: 'user-content-fn-a', text: '国家统计局', isApart: true },
    { id: '', text: '市场规模', isApart: true },
  ]));

it('has what stands for a picture, and its caption, under its id', () => {
  const [record] = recordsOf(
    readLibrary(
      new Map([
        ['site.yaml', SITE],
        ['r/report.yaml', REPORT],
        ['r/zh/1-a.mdx', '---\ntitle: 港\nsummary: 句\n---\n\n文。\n\n![货船](a.jpg "清晨的港口")\n'],
      ]),
    ),
  );
  expect(record!.blocks).toContainEqual({ id: 'p2', text: '清晨的港口 · 货船' });
});
it('has a figure’s values row by row, and the names of its kind and topics', () =>
  expect(
    at('/zh/r/figures/turnover/')
      .blocks.slice(-3)
      .map(({ text }) => text),
  ).toEqual(['年 · 数值 · 单位', '2020 · 12 亿元', '图表 · 市场规模']));

it('finds a page of the library’s own by its summary and its text', () =>
  expect(at('/zh/about/').blocks.map(({ text }) => text)).toEqual(['这是文库', '怎样写的', '照原书。']));

it('gives each note as a record of its own', () =>
  expect(at('/zh/r/status/#note-odd').blocks[0]).toEqual({ id: 'note-odd', text: '照印' }));

it('finds a row of a register by its cells and by what the library calls it', () =>
  expect(at('/zh/registers/acts/#law-r-1').blocks).toEqual([
    { id: 'law-r-1', text: '民法典 · 国务院' },
    { id: '', text: '法规', isApart: true },
  ]));

const numbered = (report: string, title = '占比') =>
  recordsOf(
    readLibrary(
      new Map([
        ['site.yaml', SITE],
        ['r/report.yaml', report],
        [
          'r/zh/1-a.mdx',
          '---\ntitle: 现状\nauthors: [{ name: 李雷, affiliation: 某大学 }, 安娜]\nsummary: 摘要\n---\n\n见[](/r/b/#fig-parts)。\n\n网购\n: 在网上购买。\n\n> [!NOTE]\n> 初步。\n\n$$x$$\n',
        ],
        [
          'r/zh/2-b.mdx',
          `---\ntitle: 图\nsummary: 摘要\n---\n\n<Figure id="parts" chart="bar" title="${title}" unit="%" source="来源">\n\n| 甲 | 乙 |\n| --- | --- |\n| 丙 | 1 |\n\n</Figure>\n`,
        ],
      ]),
    ),
  );

it('finds what a link without words prints, terms and their descriptions, callouts, formulas, and authors', () => {
  const [main] = numbered(`${REPORT}number_figures: true\n`);
  expect(main!.blocks).toEqual([
    { id: 'p1', text: '见图1“占比”。' },
    { id: 'p2', text: '网购' },
    { id: 'p2', text: '在网上购买。' },
    { id: 'p3', text: '初步。' },
    { id: 'p4', text: 'x' },
    { id: '', text: '李雷 某大学', isApart: true },
    { id: '', text: '安娜', isApart: true },
  ]);
});

it('finds a figure by the number that the site gives it', () => {
  const texts = (report: string) => numbered(report).flatMap(({ blocks }) => blocks.map(({ text }) => text));
  expect(texts(`${REPORT}number_figures: true\n`)).toContain('图1');
  expect(texts(REPORT)).not.toContain('图1');
});

it('has the values of a data file as they are now, whatever is remembered of the text', () => {
  const cache = cacheIn(join(tmpdir(), 'never-written'), '');
  const figure = '<Figure id="sales" chart="none" title="销售" unit="元" source="统计局" data="sales.csv" />';
  const at = (csv: string, place: string) =>
    JSON.stringify(
      recordsOf(
        readLibrary(
          new Map([
            ['site.yaml', SITE],
            ['dimensions.yaml', `regions: { a: { zh: ${place}, en: A } }\n`],
            ['r/report.yaml', REPORT],
            [
              'r/data/sales.yaml',
              'fields:\n  - { name: region, title: { zh: 地区, en: Region }, dimension: regions }\n  - { name: sum, title: { zh: 金额, en: Sum }, type: number }\n',
            ],
            ['r/data/sales.csv', csv],
            ['r/zh/1-a.mdx', `---\ntitle: 甲\nsummary: 句\n---\n\n${figure}\n`],
          ]),
        ),
        cache,
      ),
    );
  expect(at('region,sum\na,5112\n', '东部')).toMatch(/东部.*5112/);
  expect(at('region,sum\na,6112\n', '东部')).toMatch(/东部.*6112/);
  expect(at('region,sum\na,6112\n', '东方')).toMatch(/东方.*6112/);
});
