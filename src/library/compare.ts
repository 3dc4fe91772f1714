import type { Lang } from '../../scripts/languages/index.ts';
import { type ComparedRow, figureRows, figuresById, indicatorRows, keyFigureRows } from './compared-rows.ts';
import { isChapter, type Model, type Report, reportIn } from './model.ts';
import { type FigureInReport, figureOverReports } from './over-reports.ts';
import { question } from './questions.ts';
import type { Figure } from '../../scripts/tables/index.ts';
import { addresses } from '../../scripts/addresses.ts';
import { type Entry, type EntryRow, sideBySide } from './side-by-side.ts';

/** A report, or a figure in it, as a link of its short name. */
export interface NamedReport {
  short: string;
  address: string;
}

/** Reports of one series side by side, the earliest first: that is the order of all cells. */
export interface Comparison {
  reports: NamedReport[];
  keyFigures: ComparedRow[];
  indicators: ComparedRow[];
  contents: EntryRow[];
  /** Figures that two or more have. */
  figures: EntryRow[];
}

/** Reports of a series with text in a language, the earliest first; none where there are not two to compare. */
function comparedReports({ reports }: Model, lang: Lang, series: string): Report[] {
  const all = reports.filter(
    (report) => report.lang === lang && report.data.series === series && report.languages.includes(lang),
  );
  return all.length > 1 ? all.toReversed() : [];
}

/** A series that a language has two reports of, by the short names of its first and last. */
interface ComparedSeries {
  series: string;
  first: string;
  last: string;
}

/** The series of a language that have a page, the newest first. */
export const comparedSeries = question('compared-series', (model, lang: Lang): ComparedSeries[] =>
  [...new Set(model.reports.map(({ data }) => data.series))].flatMap((series) => {
    const shorts = comparedReports(model, lang, series).map(({ data }) => data.short[lang]);
    return shorts.length > 0 ? [{ series, first: shorts[0]!, last: shorts.at(-1)! }] : [];
  }),
);

/** Undefined where a language has not two reports of a series. */
export const comparison = question('comparison', (model, lang: Lang, series: string): Comparison | undefined => {
  const reports = comparedReports(model, lang, series);
  if (reports.length === 0) return undefined;
  return {
    reports: reports.map(({ address, data }) => ({ short: data.short[lang], address })),
    keyFigures: keyFigureRows(reports, lang),
    indicators: indicatorRows(model, reports, lang),
    contents: sideBySide(reports.map(entriesOf)),
    figures: figureRows(reports, lang),
  };
});

const entriesOf = ({ parts }: Report): Entry[] =>
  parts.map((part) =>
    isChapter(part)
      ? { key: part.key, title: part.title, printed: part.printed, address: part.address }
      : { key: part.path.slug, title: part.data.title, printed: part.data.printed, address: part.address },
  );

/** Where else in its series a figure stands. */
export interface SameFigure {
  /** Figures of the same id in other reports, the earliest first. */
  elsewhere: NamedReport[];
  /** All of them as one chart, where they can be drawn as one. */
  together?: Figure;
}

export const sameFigure = question('same-figure', (model, lang: Lang, report: string, id: string): SameFigure => {
  const series = reportIn(model, lang, report)?.data.series ?? '';
  const all = comparedReports(model, lang, series).flatMap((one): FigureInReport[] => {
    const figure = figuresById(one).get(id);
    return figure ? [{ report: one.id, short: one.data.short[lang], figure }] : [];
  });
  const together = figureOverReports(all, report, lang);
  return {
    elsewhere: all
      .filter((one) => one.report !== report)
      .map((one) => ({ short: one.short, address: addresses.figure(lang, one.report, id) })),
    ...(together && { together }),
  };
});
