import type { Lang } from '../../scripts/languages/index.ts';
import { question } from './questions.ts';

/** So many figures with their files make a page of all data long enough; a report is never cut. */
const FILES_ON_A_PAGE = 400;

/** A report on the page of all data, and on which of them, where they are several. */
interface ReportOfData {
  id: string;
  title: string;
  figures: number;
  page: number;
}

/** Reports that have figures, the newest period first, by the pages on which they stand: each as many as it holds. */
export const reportsOfData = question('data-reports', ({ reports }, lang: Lang): ReportOfData[] => {
  let [page, onPage] = [1, 0];
  return reports.flatMap((report) => {
    const figures = report.sections.reduce((sum, { summary }) => sum + summary.figures.length, 0);
    if (report.lang !== lang || figures === 0) return [];
    if (onPage > 0 && onPage + figures > FILES_ON_A_PAGE) [page, onPage] = [page + 1, 0];
    onPage += figures;
    return [{ id: report.id, title: report.data.title[lang], figures, page }];
  });
});

/** How many pages the data of all reports take. */
export const countDataPages = (lang: Lang): number => reportsOfData(lang).at(-1)?.page ?? 1;
