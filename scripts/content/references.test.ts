import { describe, expect, it } from 'vitest';
import type { Lang } from '../languages/index.ts';
import { inTaiwan } from '../testing/traditional.ts';
import { REPORT, SITE } from '../testing/library.ts';
import { readLibrary } from './read-library.ts';
import { chaptersIn, referableTexts, wordsOfReference } from './references.ts';

const figure = (id: string, more = 'chart="bar"', title = `标题${id}`) =>
  `<Figure id="${id}" ${more} title="${title}" unit="%" source="来源">\n\n| 地区 | 占比 |\n| --- | ---: |\n| 东部 | 84 |\n\n</Figure>`;
const text = (body: string, printed = '"1.1"') =>
  `---\ntitle: 现状\nprinted: ${printed}\nsummary: 句\n---\n\n${body}\n`;

const FILES = {
  'site.yaml': SITE,
  'r/report.yaml': `${REPORT}number_figures: true\nchapters:\n  c: { printed: "2", zh: 各地, en: Places }\n  e: { zh: 其他, en: Rest }\n`,
  'r/zh/2-b.mdx': text(`${figure('c')}\n\n${figure('d', 'chart="none"')}`, '附录'),
  'r/zh/1-a.mdx': text(
    `## 1.1.1 规模\n\n### 小标题\n\n${figure('a')}\n\n${figure('t', 'chart="none"')}\n\n${figure('p', 'chart="bar" printed="图9"')}\n\n${figure('b')}`,
  ),
  // The second language has one section as yet, with a figure that the first has not.
  'r/en/2-b.mdx': text(`${figure('c')}\n\n${figure('d', 'chart="none"')}\n\n${figure('new')}`, '"2"'),
};
const read = (files: Record<string, string> = FILES) => readLibrary(new Map(Object.entries(files)));

const numbersIn = (lang: Lang, files?: Record<string, string>) =>
  referableTexts(read(files))
    .filter(({ path }) => path.lang === lang)
    .toSorted((one, other) => (one.path.slug < other.path.slug ? -1 : 1))
    .flatMap(({ summary }) => summary.figures.map(({ id, printed }) => [id, printed]));

describe('numbers of figures', () => {
  it('count figures and tables through the report, without those that have one', () =>
    expect(numbersIn('zh')).toEqual([
      ['a', '图1'],
      ['t', '表1'],
      ['p', '图9'],
      ['b', '图2'],
      ['c', '图3'],
      ['d', '表2'],
    ]));
  it('are the same in every language, though one has less', () =>
    expect(numbersIn('en')).toEqual([
      ['c', 'Figure 3'],
      ['d', 'Table 2'],
      ['new', 'Figure 4'],
    ]));
  it('leave out the numbers that figures have in print', () =>
    expect(numbersIn('zh', { ...FILES, 'r/zh/1-a.mdx': FILES['r/zh/1-a.mdx'].replace('图9', '图2') })).toEqual([
      ['a', '图1'],
      ['t', '表1'],
      ['p', '图2'],
      ['b', '图3'],
      ['c', '图4'],
      ['d', '表2'],
    ]));
  it('are given only where the report asks for them', () =>
    expect(numbersIn('en', { ...FILES, 'r/report.yaml': REPORT })).toEqual([
      ['c', undefined],
      ['d', undefined],
      ['new', undefined],
    ]));
});

describe('a link without words prints', () => {
  const wordsFor = (to: string, from: { lang: Lang; slug: string } = { lang: 'zh', slug: 'a' }) =>
    wordsOfReference(referableTexts(read()), chaptersIn(read()), { report: 'r', ...from }, to);
  it.each([
    ['#fig-a', '图1“标题a”'],
    ['#fig-t', '表1“标题t”'],
    ['#fig-p', '图9“标题p”'],
    ['#s1.1.1', '第1.1.1节“规模”'],
    ['#s1.1.1-h1', '“小标题”'],
    ['/r/a/', '第1.1节“现状”'],
    ['/r/b/', '附录“现状”'],
    ['/r/b/#fig-c', '图3“标题c”'],
    ['/r/c/', '第2章“各地”'],
    ['/r/e/', '“其他”'],
    ['/r/c/#h1', undefined],
    ['/s/c/', undefined],
    ['#s1.1.1-p1', undefined],
    ['#fig-c', undefined],
    ['/r/nothing/', undefined],
  ])('of %s: %s', (to, words) => expect(wordsFor(to)).toBe(words));
  it('in English', () => {
    expect(wordsFor('#fig-c', { lang: 'en', slug: 'b' })).toBe('Figure 3, “标题c”');
    expect(wordsFor('/r/b/', { lang: 'en', slug: 'a' })).toBe('Section 2, “现状”');
    expect(wordsFor('/r/c/', { lang: 'en', slug: 'b' })).toBe('Chapter 2, “Places”');
    expect(wordsFor('/r/a/', { lang: 'en', slug: 'b' })).toBeUndefined();
  });
  it('in Traditional Chinese', () => {
    const files = Object.entries(FILES).map(([path, content]): [string, string] => [
      path.replace('/zh/', '/zh-hant/'),
      inTaiwan(content.replaceAll('zh:', 'zh-hant:').replace('[zh,', '[zh-hant,')),
    ]);
    const texts = referableTexts(readLibrary(new Map(files)));
    expect(wordsOfReference(texts, () => undefined, { lang: 'zh-hant', report: 'r', slug: 'a' }, '#fig-a')).toMatch(
      /^圖1「.*a」$/,
    );
    expect(wordsOfReference(texts, () => undefined, { lang: 'zh-hant', report: 'r', slug: 'a' }, '#s1.1.1')).toMatch(
      /^第1.1.1節「.*」$/,
    );
  });
});
