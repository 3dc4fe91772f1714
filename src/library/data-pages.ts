import type { Lang } from '../../scripts/languages/index.ts';
import type { Model } from './model.ts';
import { question } from './questions.ts';

/** So many figures with their files make a page of all data long enough; a report is never cut. */
const FILES_ON_A_PAGE = 400;

/** Reports that have figures, by the pages on which they stand: each as many as it holds. */
function dataPagesOf({ reports }: Pick<Model, 'reports'>, lang: Lang): string[][] {
  const pages: string[][] = [[]];
  let onPage = 0;
  for (const report of reports.filter((one) => one.lang === lang && one.languages.includes(lang))) {
    const figures = report.sections.reduce((sum, { summary }) => sum + summary.figures.length, 0);
    if (figures === 0) continue;
    if (onPage > 0 && onPage + figures > FILES_ON_A_PAGE) {
      pages.push([]);
      onPage = 0;
    }
    pages.at(-1)!.push(report.id);
    onPage += figures;
  }
  return pages;
}

/** How many pages the data of all reports take. */
export const countDataPages = question(
  'count-data-pages',
  (model, lang: Lang): number => dataPagesOf(model, lang).length,
);

/** The reports on one of them, the newest period first. `page` counts from 1. */
export const reportsOnDataPage = question(
  'data-page',
  (model, lang: Lang, page: string): string[] => dataPagesOf(model, lang)[Number(page) - 1] ?? [],
);
