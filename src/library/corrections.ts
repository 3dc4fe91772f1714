import type { CorrectionsData } from '../../scripts/content/index.ts';
import { addresses } from '../../scripts/addresses.ts';
import type { Lang } from '../../scripts/languages/index.ts';
import { compareText, numberedTitle } from '../../scripts/text/index.ts';
import { type Model, type Report, reportIn } from './model.ts';
import { question } from './questions.ts';

/** What was put right in a report. */
export interface Correction {
  /** Counted from 1 in each report, for good. */
  number: number;
  /** `2026-11-29`. */
  date: string;
  kind: CorrectionsData[number]['kind'];
  /** The text and the block in it; the list of cases where all of them are concerned, which has no title. */
  place: { address: string; title?: string; block?: string };
  /** In the language of the page, or in those that were corrected where that is not among them. */
  changes: { lang: Lang; was: string; is: string }[];
}

/** Stands for all cases of a report. */
const ALL_CASES = 'cases';

const [slugOf, blockOf] = [0, 1].map((part) => (at: string) => at.split('#')[part]) as [
  (at: string) => string,
  (at: string) => string | undefined,
];

function correctionOf(report: Report, { id, date, at, kind, was, is }: CorrectionsData[number]): Correction {
  const corrected = Object.keys(was) as Lang[];
  const langs = corrected.includes(report.lang) ? [report.lang] : corrected;
  return {
    number: id,
    date,
    kind,
    place: placeOf(report, at),
    changes: langs.map((lang) => ({ lang, was: was[lang]!, is: is[lang]! })),
  };
}

function placeOf(report: Report, at: string): Correction['place'] {
  const [slug, block] = [slugOf(at), blockOf(at)];
  if (at === ALL_CASES) return { address: `${addresses.cases(report.lang)}?report=${report.id}` };
  const text = [...report.sections, ...report.cases].find(({ path }) => path.slug === slug);
  // A language may lack the text that was corrected in another.
  return text
    ? { address: text.address, title: numberedTitle(text.data), ...(block !== undefined && { block }) }
    : { address: report.address };
}

const isCorrectedIn = ({ was }: CorrectionsData[number], lang: Lang): boolean => was[lang] !== undefined;

/** What was corrected of a report in its language. */
export const correctionsFor = (report: Report): Correction[] =>
  report.corrections.filter((one) => isCorrectedIn(one, report.lang)).map((one) => correctionOf(report, one));

/** All corrections of a report, in the order in which they were made. */
export const correctionsOf = question('corrections', (model, lang: Lang, id: string): Correction[] => {
  const report = reportIn(model, lang, id);
  return report ? report.corrections.map((one) => correctionOf(report, one)) : [];
});

/** Those of one text, in its language; of a case those of all cases, too. */
export const correctionsIn = question('corrections-in', (model, lang: Lang, id: string, slug: string): Correction[] => {
  const report = reportIn(model, lang, id);
  const isCase = report?.cases.some(({ path }) => path.slug === slug) ?? false;
  return (report?.corrections ?? [])
    .filter((one) => isCorrectedIn(one, lang))
    .filter(({ at }) => slugOf(at) === slug || (isCase && at === ALL_CASES))
    .map((one) => correctionOf(report!, one));
});

/** Those of one figure, in its language. */
export const correctionsOfFigure = question(
  'corrections-of-figure',
  (model, lang: Lang, id: string, figure: string): Correction[] => {
    const report = reportIn(model, lang, id);
    return (report?.corrections ?? [])
      .filter((one) => isCorrectedIn(one, lang) && blockOf(one.at) === `fig-${figure}`)
      .map((one) => correctionOf(report!, one));
  },
);

/** Reports that a language has and that were corrected. */
const correctedReports = ({ reports }: Model, lang: Lang): Report[] =>
  reports.filter((report) => report.lang === lang && report.languages.includes(lang) && report.corrections.length > 0);

/** Whether a language has corrections to lead to. */
export const hasCorrections = question(
  'has-corrections',
  (model, lang: Lang): boolean => correctedReports(model, lang).length > 0,
);

/** Ids of the reports that were corrected, the one that was corrected last first. */
export const correctedReportIds = question('corrected-reports', (model, lang: Lang): string[] =>
  correctedReports(model, lang)
    .toSorted((a, b) => -compareText(a.corrections.at(-1)!.date, b.corrections.at(-1)!.date) || compareText(a.id, b.id))
    .map(({ id }) => id),
);
