import { expect, it } from 'vitest';
import { provideLibrary } from '../../scripts/content/current-library.ts';
import { readLibrary } from '../../scripts/content/read-library.ts';
import { REPORT, SITE } from '../../scripts/testing/library.ts';
import { entriesOn, pagesOf } from './paging.ts';
import { reportNames, reportsOnPage } from './reports.ts';
import { libraryRoutes, reportNamesRoutes } from './routes.ts';

const text = '---\ntitle: A\nsummary: A\n---\n\nText.\n';
const files = new Map([['site.yaml', SITE]]);
/** 101 reports, the last of them in Chinese alone. */
for (let i = 1; i <= 101; i++) {
  const id = `r-${String(i).padStart(3, '0')}`;
  files.set(
    `${id}/report.yaml`,
    REPORT.replace('en: Report }', `en: Report ${i} }`).replace('"2020"', `"${2100 - i}"`),
  );
  files.set(`${id}/zh/1-a.mdx`, text);
  if (i < 101) files.set(`${id}/en/1-a.mdx`, text);
}
provideLibrary(() => library);
const library = readLibrary(files);

it('a list takes a page for each so many entries, and one where it has none', () => {
  expect([0, 1, 3, 4].map((entries) => pagesOf(entries, 3))).toEqual([1, 1, 1, 2]);
  expect(entriesOn(['a', 'b', 'c', 'd'], 2, 3)).toEqual(['d']);
});

it('the list of all reports has a hundred on a page, those that a language lacks last', () => {
  expect(libraryRoutes().map(({ params }) => [params.lang, params.page])).toEqual([
    ['zh', undefined],
    ['zh', '2'],
    ['en', undefined],
    ['en', '2'],
  ]);
  const first = reportsOnPage('en', '1');
  expect(first.count).toBe(101);
  expect(first.reports).toHaveLength(100);
  expect(first.reports[0]!.id).toBe('r-001');
  expect(reportsOnPage('en', '2').reports.map(({ id, lang }) => [id, lang])).toEqual([['r-101', 'zh']]);
});

it('names of more than a hundred reports of a language are a file of their own', () => {
  expect(reportNamesRoutes()).toEqual([{ params: { lang: 'zh' } }]);
  expect(Object.keys(reportNames('zh'))).toHaveLength(101);
});
