import type { ReportData, SiteData, TopicsData } from '../../scripts/content/index.ts';
import type { Lang } from '../../scripts/languages/index.ts';
import { type Chapter, isChapter, type Model, type Report, reportIn, type Section } from './model.ts';
import { entriesOn } from './paging.ts';
import { question } from './questions.ts';

/** What `site.yaml` says. */
export const siteData = question('site', ({ site }): SiteData => site);

/** Names of the topics, by key. */
export const topicNames = question('topics', ({ topics }): TopicsData => topics);

/** What a report says of itself, without what stands elsewhere in it; of either kind. */
type OwnData<Data> = Data extends unknown
  ? Omit<Data, 'key_figures' | 'chapters' | 'moved' | 'rules' | 'number_figures'>
  : never;

/** A report, as every page of it names it. */
export interface ReportInfo {
  id: string;
  lang: Lang;
  data: OwnData<ReportData>;
  address: string;
  title: string;
  short: string;
  /** Languages in which the report has text. */
  languages: Lang[];
}

function infoOf({ id, lang, data, address, languages }: Report): ReportInfo {
  const { key_figures: _, chapters: __, moved: ___, rules: ____, number_figures: _____, ...own } = data;
  return { id, lang, data: own, address, title: data.title[lang], short: data.short[lang], languages };
}

/** Undefined where there is no such report. */
export const reportInfo = question('report', (model, lang: Lang, id: string): ReportInfo | undefined => {
  const report = reportIn(model, lang, id);
  return report && infoOf(report);
});

/** The PDF of an original: a file of the library, or an address elsewhere. */
type OriginalFile = { file: string; size: number; hash: string } | { url: string };

/** Undefined where a report has none in the language. */
export const originalFile = question('original-file', (model, lang: Lang, id: string): OriginalFile | undefined => {
  const data = reportIn(model, lang, id)?.data;
  const name = data?.kind === 'original' ? data.original?.[lang] : undefined;
  if (name === undefined) return undefined;
  const attachment = model.attachments.get(`${id}/${name}`);
  return attachment ? { file: `${id}/${name}`, size: attachment.size, hash: attachment.hash } : { url: name };
});

/** Under which terms a report's words and figures may be used: its own, or the library's; undefined where neither says. */
export const licenceOf = question(
  'licence',
  (model, lang: Lang, id: string): { name: string; url: string } | undefined => {
    const data = reportIn(model, lang, id)?.data;
    const licence = (data?.kind === 'original' ? data.licence : undefined) ?? model.site.licence;
    return licence && { name: licence.name[lang], url: licence.url };
  },
);

/** A report that a language lacks, in each of those that have its text. */
export const reportElsewhere = question('report-elsewhere', ({ reports }, id: string): ReportInfo[] =>
  reports.filter(({ id: one, lang, languages: present }) => one === id && present.includes(lang)).map(infoOf),
);

/** How much there is of a report in its language. */
interface Counts {
  sections: number;
  figures: number;
  cases: number;
  notes: number;
}

function countsOf({ sections, cases, notes }: Report): Counts {
  const noteIds = [...sections, ...cases].flatMap(({ summary }) => summary.notes);
  return {
    sections: sections.length,
    figures: sections.reduce((sum, { summary }) => sum + summary.figures.length, 0),
    cases: cases.length,
    notes: noteIds.filter((id) => id in notes).length,
  };
}

/** Undefined where there is no such report. */
export const countsIn = question('counts', (model, lang: Lang, id: string): Counts | undefined => {
  const report = reportIn(model, lang, id);
  return report && countsOf(report);
});

/** A report as a list of reports shows it. */
export interface ListedReport extends ReportInfo {
  counts: Counts;
}

const listed = (report: Report): ListedReport => ({ ...infoOf(report), counts: countsOf(report) });

const withText = ({ reports }: Model, lang: Lang): Report[] =>
  reports.filter((report) => report.lang === lang && report.languages.includes(lang));

/** Those without, in the first language that they have. */
const withoutText = ({ reports }: Model, lang: Lang): Report[] =>
  reports.filter((report) => !report.languages.includes(lang) && report.lang === report.languages[0]);

/** All reports that have text in a language, the newest period first. */
export const reportsIn = question('reports', (model, lang: Lang): ListedReport[] => withText(model, lang).map(listed));

/** What reports that have text in a language are called for short, by id, the newest period first. */
export const reportNames = question('report-names', (model, lang: Lang): Record<string, string> =>
  Object.fromEntries(withText(model, lang).map(({ id, data }) => [id, data.short[lang]])),
);

/** Whether anything in a language restates what somebody else has issued. */
export const hasRestatements = question('restatements', ({ reports }, lang: Lang): boolean =>
  reports.some(({ data, languages }) => data.kind === 'restatement' && languages.includes(lang)),
);

/** Other reports of the same series that have text in a language, the newest period first. */
export const reportsInSeries = question('reports-in-series', (model, lang: Lang, id: string): ListedReport[] => {
  const series = reportIn(model, lang, id)?.data.series;
  return model.reports
    .filter((report) => report.lang === lang && report.id !== id && report.data.series === series)
    .filter(({ languages }) => languages.includes(lang))
    .map(listed);
});

/** Cards are longer than the lines of other lists. */
export const REPORTS_ON_A_PAGE = 100;

/**
 * What stands on a page of the list of all reports, the newest period first, those that a language lacks at its end in the
 * first language that they have; and how many there are on all of them. `page` counts from 1.
 */
export const reportsOnPage = question(
  'reports-on-page',
  (model, lang: Lang, page: string): { reports: ListedReport[]; count: number } => {
    const all = [...withText(model, lang), ...withoutText(model, lang)];
    return { reports: entriesOn(all, Number(page), REPORTS_ON_A_PAGE).map(listed), count: all.length };
  },
);

/** A section as contents and lists name it. */
export interface ListedSection {
  address: string;
  title: string;
  printed?: string;
  summary: string;
}

interface ListedChapter {
  address: string;
  title: string;
  printed?: string;
  sections: ListedSection[];
}

const listedSection = ({ address, data: { title, printed, summary } }: Section): ListedSection => ({
  address,
  title,
  printed,
  summary,
});

const listedChapter = ({ address, title, printed, sections }: Chapter): ListedChapter => ({
  address,
  title,
  printed,
  sections: sections.map(listedSection),
});

export const isListedChapter = (part: ListedChapter | ListedSection): part is ListedChapter => 'sections' in part;

/** Chapters and sections of a report in printed order. */
export const contentsOf = question('contents', (model, lang: Lang, id: string): (ListedChapter | ListedSection)[] =>
  (reportIn(model, lang, id)?.parts ?? []).map((part) => (isChapter(part) ? listedChapter(part) : listedSection(part))),
);

/** Reports and the languages that they lack, for the pages that say so. */
export const lackingLanguages = ({ languages, reports }: Model): { lang: Lang; report: string }[] =>
  languages.flatMap((lang) =>
    reports
      .filter((report) => report.lang === lang && report.languages.length > 0 && !report.languages.includes(lang))
      .map(({ id }) => ({ lang, report: id })),
  );
