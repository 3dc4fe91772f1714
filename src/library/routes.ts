import { pagesOf } from './paging.ts';
import { groupOfRow, ROWS_IN_A_FILE } from '../../scripts/citations/row-group.ts';
import type { Lang } from '../../scripts/languages/index.ts';
import { citedRegister } from './cited.ts';
import { countCases, hasCases } from './cases.ts';
import { comparedSeries } from './compare.ts';
import { hasChanges } from './changes.ts';
import { countDataPages } from './data-pages.ts';
import { countFigures, FIGURES_ON_A_PAGE } from './gallery.ts';
import { hasCorrections } from './corrections.ts';
import { drawnPreviewsIn } from './previews.ts';
import { hasIndicators, observationsOf } from './indicators.ts';
import { countRows } from './register-pages.ts';
import { hasRegister } from './registers.ts';
import { currentModel, isChapter, type Report } from './model.ts';
import { lackingLanguages, REPORTS_ON_A_PAGE } from './reports.ts';

/**
 * Addresses of all pages, for `getStaticPaths`. They hand on names alone: what a page shows it asks for itself, so that
 * the answers are what it depends on.
 */
const withText = (): Report[] => currentModel().reports.filter((report) => report.languages.includes(report.lang));

const ofEachReport = <Params>(
  make: (report: Report) => Params[],
): { params: Params & { lang: Lang; report: string } }[] =>
  withText().flatMap((report) =>
    make(report).map((params) => ({ params: { lang: report.lang, report: report.id, ...params } })),
  );

export const languageRoutes = () => currentModel().languages.map((lang) => ({ params: { lang } }));

/** A page in each language of a library that has several. */
export const languagePairRoutes = () => (currentModel().languages.length > 1 ? languageRoutes() : []);

/** A page for each report in each language; where it has no text in one, the page says so. */
export const reportRoutes = () => [
  ...ofEachReport(() => [{}]),
  ...lackingLanguages(currentModel()).map(({ lang, report }) => ({ params: { lang, report } })),
];

/** The page of each whole report, and the references to it. */
export const wholeRoutes = () => ofEachReport(() => [{}]);

/** Reports whose PDF is a file of the library. */
export const originalFileRoutes = () =>
  ofEachReport((report) => {
    const name = report.data.kind === 'original' ? report.data.original?.[report.lang] : undefined;
    return name !== undefined && currentModel().attachments.has(`${report.id}/${name}`) ? [{ name: report.id }] : [];
  });

export const chapterRoutes = () =>
  ofEachReport(({ parts }) => parts.filter(isChapter).map(({ key }) => ({ chapter: key })));

export const sectionRoutes = () =>
  ofEachReport(({ parts }) =>
    parts.flatMap((part) => (isChapter(part) ? part.sections : [part])).map(({ path }) => ({ slug: path.slug })),
  );

/** The pages of a list in a language: the first has no number. */
const numbered = (lang: Lang, pages: number) =>
  Array.from({ length: pages }, (_, index) => ({
    params: { lang, page: index === 0 ? undefined : String(index + 1) },
  }));

/** Pages of the list of all reports, with those that a language lacks. */
export const libraryRoutes = () => {
  const reports = new Set(currentModel().reports.map(({ id }) => id));
  return currentModel().languages.flatMap((lang) => numbered(lang, pagesOf(reports.size, REPORTS_ON_A_PAGE)));
};

/** Names of reports as a file, in each language that has very many of them. */
export const reportNamesRoutes = () =>
  currentModel()
    .languages.filter((lang) => withText().filter((report) => report.lang === lang).length > REPORTS_ON_A_PAGE)
    .map((lang) => ({ params: { lang } }));

/** Pages of the list of all cases. */
export const caseListRoutes = () =>
  caseDataRoutes().flatMap(({ params: { lang } }) => numbered(lang, pagesOf(countCases(lang))));

/** The library's own pages. */
export const pageRoutes = () =>
  currentModel().pages.map(({ path: { lang, slug } }) => ({ params: { lang, page: slug } }));

/** The list of all cases as data, in each language that has some. */
export const caseDataRoutes = () =>
  currentModel()
    .languages.filter(hasCases)
    .map((lang) => ({ params: { lang } }));

/** Registers, in each language that has rows of them. */
export const registerRoutes = () =>
  currentModel().languages.flatMap((lang) =>
    Object.keys(currentModel().site.registers ?? {})
      .filter((register) => hasRegister(lang, register))
      .map((register) => ({ params: { lang, register } })),
  );

/** Files of references to the rows of each register that is long. */
export const rowCitationRoutes = () =>
  registerRoutes().flatMap(({ params }) => {
    const { rows } = citedRegister(params.lang, params.register)!;
    const files = rows.length > ROWS_IN_A_FILE ? new Set(rows.map(({ id }) => groupOfRow(id)!)) : [];
    return [...files].map((file) => ({ params: { ...params, rows: file } }));
  });

/** Pages of each register. */
export const registerPageRoutes = () =>
  registerRoutes().flatMap(({ params: { lang, register } }) =>
    numbered(lang, pagesOf(countRows(lang, register))).map(({ params }) => ({ params: { ...params, register } })),
  );

export const caseRoutes = () =>
  ofEachReport(({ cases }) => cases.map(({ path }) => ({ slug: path.slug.split('/')[1]! })));

export const figureRoutes = () =>
  ofEachReport(({ sections }) =>
    sections.flatMap(({ summary }) => summary.figures.map(({ id, chart }) => ({ figure: id, chart }))),
  );

/** Indicators that have a value, in every language of the library: their names are. */
export const indicatorRoutes = () =>
  indicatorListRoutes().flatMap(({ params: { lang } }) =>
    [...currentModel().indicators.indicators.keys()]
      .filter((indicator) => observationsOf(currentModel(), indicator).length > 0)
      .map((indicator) => ({ params: { lang, indicator } })),
  );

/** The list of indicators, where there are some. */
export const indicatorListRoutes = () => (hasIndicators() ? languageRoutes() : []);

/** Series of which a language has two reports or more. */
export const comparisonRoutes = () =>
  currentModel().languages.flatMap((lang) => comparedSeries(lang).map(({ series }) => ({ params: { lang, series } })));

/** The page of all data, in each language that has figures. */
const dataRoutes = () =>
  currentModel()
    .languages.filter((lang) => withText().some((report) => report.lang === lang && report.sections.some(hasFigures)))
    .map((lang) => ({ params: { lang } }));

/** Pages of all data. */
export const dataPageRoutes = () =>
  dataRoutes().flatMap(({ params: { lang } }) => numbered(lang, countDataPages(lang)));

/** Pages of the figures of all reports. */
export const galleryRoutes = () =>
  dataRoutes().flatMap(({ params: { lang } }) => numbered(lang, pagesOf(countFigures(lang), FIGURES_ON_A_PAGE)));

/** Pages of the figures of each report that has some (no id of a figure is a number), their archives, and reports that have editor's notes. */
export const figureListRoutes = () =>
  ofEachReport(({ sections }) => {
    const figures = sections.reduce((sum, { summary }) => sum + summary.figures.length, 0);
    return Array.from({ length: Math.ceil(figures / FIGURES_ON_A_PAGE) }, (_, index) => ({
      page: index === 0 ? undefined : String(index + 1),
    }));
  });
export const dataPackageRoutes = () => ofEachReport(({ sections }) => (sections.some(hasFigures) ? [{}] : []));
export const noteListRoutes = () =>
  ofEachReport(({ sections, cases, notes }) =>
    [...sections, ...cases].some(({ summary }) => summary.notes.some((id) => id in notes)) ? [{}] : [],
  );

/** Pictures for links that are drawn. */
export const previewRoutes = () => drawnPreviewsIn(currentModel()).map((name) => ({ params: { name } }));

/** What is new, as a page and as a feed, in each language that has a report. */
export const changeRoutes = () =>
  currentModel()
    .languages.filter(hasChanges)
    .map((lang) => ({ params: { lang } }));

/** The list of all corrections, in each language that has some; and that of a report. */
export const correctionRoutes = () =>
  currentModel()
    .languages.filter(hasCorrections)
    .map((lang) => ({ params: { lang } }));
export const reportCorrectionRoutes = () => ofEachReport(({ corrections }) => (corrections.length > 0 ? [{}] : []));

const hasFigures = ({ summary }: Report['sections'][number]): boolean => summary.figures.length > 0;
