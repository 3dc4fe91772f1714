import { describe, expect, it, vi } from 'vitest';
import { checkContent } from '../check-content.ts';
import { readLibrary } from '../../content/index.ts';
import { FIGURE, head, REPORT, SITE } from '../../testing/library.ts';
import { translatedPagesOf } from '../aligned-blocks.ts';
import { blocksBehind, type DatedBlock } from './behind.ts';
import { statusOf } from './library.ts';
import { statusPage } from './page.ts';
import { readBlame, readLog } from './times.ts';

vi.stubEnv('TZ', 'UTC');
const [monday, friday] = [Date.UTC(2026, 10, 16, 12) / 1000, Date.UTC(2026, 10, 20, 12) / 1000];

const files = new Map([
  ['site.yaml', SITE],
  ['topics.yaml', 'turnover: { zh: 规模, en: Size }\n'],
  ['r/report.yaml', REPORT],
  ['r/zh/1-a.mdx', `${head()}\n第一段。\n\n第二段有3家。\n\n<Allow numbers="3" reason="英文<不写>" />\n\n${FIGURE}`],
  [
    'r/en/1-a.mdx',
    `${head().replace('现状', 'Status').replace('一句话', 'In short')}\nFirst.\n\nSecond.\n\n${FIGURE.replace('标题', 'Title').replace('来源', 'Source')}`,
  ],
  ['r/zh/2-b.mdx', `${head()}\n增速<5%\n`],
]);
const content = readLibrary(files);
const linesOf = (file: string) =>
  files
    .get(file)!
    .split('\n')
    .map(() => monday);
/** The Chinese second paragraph (line 8) was changed after its translation. */
const changedAt8 = linesOf('r/zh/1-a.mdx').with(7, friday);
const times = new Map([
  ['r/zh/1-a.mdx', { changed: friday, lines: changedAt8 }],
  ['r/en/1-a.mdx', { changed: monday, lines: linesOf('r/en/1-a.mdx') }],
  ['r/zh/2-b.mdx', { changed: monday, lines: linesOf('r/zh/2-b.mdx') }],
]);

describe('what git says', () => {
  it('of lines', () => {
    expect(
      readBlame(
        'abc 1 1 2\nauthor A\nauthor-time 100\n\ttext\nabc 2 2\nauthor A\nauthor-time 200\n\tauthor-time 300\n',
      ),
    ).toEqual([100, 200]);
  });
  it('of files, the newest commit first', () => {
    expect(readLog('\u0001200\n\nr/zh/1-a.mdx\n\u0001100\n\nr/zh/1-a.mdx\nr/en/a b.mdx\n')).toEqual(
      new Map([
        ['r/zh/1-a.mdx', 200],
        ['r/en/a b.mdx', 100],
      ]),
    );
  });
});

it('finds the blocks that were changed after their translation', () => {
  const [twins] = translatedPagesOf(content);
  const found = blocksBehind(twins!, {
    source: times.get('r/zh/1-a.mdx')!,
    translation: times.get('r/en/1-a.mdx')!,
  });
  const dated = ({ lang, block, at }: DatedBlock) => [lang, block.line, at];
  expect(found.map(({ changed, behind }) => [dated(changed), dated(behind)])).toEqual([
    [
      ['zh', 8, friday],
      ['en', 8, monday],
    ],
  ]);
});

describe('the state of a library', () => {
  const reports = statusOf(content, checkContent(content), times);

  it('has for each page what is there, when it was changed, and how much is wrong', () => {
    expect(
      reports.map(({ id, pages }) => [
        id,
        pages.map(({ slug, zh, en, behind, exemptions }) => [
          slug,
          zh?.blocks,
          en?.blocks,
          behind.length,
          exemptions.length,
        ]),
      ]),
    ).toEqual([
      [
        'r',
        [
          ['a', 3, 3, 1, 1],
          ['b', 0, undefined, 0, 0],
        ],
      ],
    ]);
    expect(reports[0]?.pages[1]?.problems.map(({ rule }) => rule)).toEqual(['pairing', 'mdx']);
  });

  it('is written as one page that is safe to open', async () => {
    const page = statusPage(content, reports, new Date(2026, 10, 21, 9, 30));
    expect(page).toContain('英文&#60;不写&#62;');
    await expect(page).toMatchFileSnapshot('stored/status.html');
  });

  it('says that readers have no way to report an error, where site.yaml names none', () => {
    const told = (more: string) =>
      statusPage(readLibrary(new Map([...files, ['site.yaml', SITE + more]])), reports, new Date());
    expect(told('')).toContain('neither errors nor contact');
    expect(told('contact: a@example.org\n')).not.toContain('neither errors nor contact');
    expect(told('errors: https://example.org/wrong\n')).not.toContain('neither errors nor contact');
  });
});
