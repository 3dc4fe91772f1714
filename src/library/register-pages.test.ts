import { expect, it } from 'vitest';
import { provideLibrary } from '../../scripts/content/current-library.ts';
import { readLibrary } from '../../scripts/content/read-library.ts';
import { REPORT, SITE } from '../../scripts/testing/library.ts';
import { countRows, registerFilters, registerPage } from './register-pages.ts';
import { entriesNamedIn } from './registers.ts';
import { registerPageRoutes } from './routes.ts';

/** Two reports with 150 and 101 rows, the newer one first; a section of the older names its last. */
const SETTINGS = `registers:
  laws:
    title: { zh: 法规, en: Laws }
    name: { zh: 法规, en: Laws }
    one: { zh: 法规, en: Law }
    figure: list
    ids: law
    columns:
      title: { zh: 标题, en: Title, entry: true }
      issuer: { zh: 单位, en: Issuer, filter: true }
    mentions: {}
`;
const section = (title: string, body: string) => `---\ntitle: ${title}\nsummary: ${title}\n---\n\n${body}\n`;
const list = (count: number, name: string) => {
  const rows = Array.from({ length: count }, (_, i) => `| ${name}第${i + 1}号法 | ${i % 2 ? '甲部' : '乙部'} |`);
  return section(
    '附录',
    `<Figure id="list" chart="none" title="T" source="S">\n\n| 标题 | 单位 |\n| --- | --- |\n${rows.join('\n')}\n\n</Figure>`,
  );
};

provideLibrary(() => library);
const library = readLibrary(
  new Map([
    ['site.yaml', SITE + SETTINGS],
    ['old/report.yaml', REPORT],
    ['new/report.yaml', REPORT.replace(/^period:.*$/m, 'period: "2030"')],
    ['new/zh/1-list.mdx', list(150, '新')],
    ['old/zh/1-text.mdx', section('正文', '依《旧第101号法》。')],
    ['old/zh/2-list.mdx', list(101, '旧')],
  ]),
);

it('a register has 200 rows on a page, under the reports that they are of', () => {
  expect(countRows('zh', 'laws')).toBe(251);
  const shown = (page: string) =>
    registerPage('zh', 'laws', page)!.parts.map(({ report, rows }) => [report.id, rows[0]!.id, rows.length]);
  expect(shown('1')).toEqual([
    ['new', 'law-new-1', 150],
    ['old', 'law-old-1', 50],
  ]);
  expect(shown('2')).toEqual([['old', 'law-old-51', 51]]);
  expect(registerPage('zh', 'laws', '2')!.count).toBe(251);
  expect(registerPageRoutes().map(({ params }) => params)).toEqual([
    { lang: 'zh', page: undefined, register: 'laws' },
    { lang: 'zh', page: '2', register: 'laws' },
  ]);
});

it('its first page knows what all rows are narrowed by, and where each stands', () =>
  expect(registerFilters('zh', 'laws')).toEqual({
    values: { issuer: { 乙部: 126, 甲部: 125 } },
    runs: [
      ['law-new-', 150],
      ['law-old-', 101],
    ],
  }));

it('a section leads to the page that has a row', () =>
  expect(entriesNamedIn('zh', 'old', 'text')).toEqual([
    { register: 'laws', rows: [{ id: 'law-old-101', title: '旧第101号法', page: 2 }] },
  ]));
