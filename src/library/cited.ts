import { addresses } from '../../scripts/addresses.ts';
import { lastModified } from '../../scripts/content/schema/report.ts';
import type { AuthorInText } from '../../scripts/content/index.ts';
import { catalogue, facts, type Lang } from '../../scripts/languages/index.ts';
import { compareText } from '../../scripts/text/index.ts';
import { observationsOf } from './indicators.ts';
import { registerNames } from './entry-names.ts';
import { isChapter, type Report, reportIn, type Section } from './model.ts';
import { question } from './questions.ts';
import { reportsWith, rowsOf } from './register-rows.ts';

/** A part of a report that can be cited by itself. */
export interface CitedPart {
  kind: 'chapter' | 'section' | 'case' | 'figure';
  /** With its number. */
  title: string;
  address: string;
  authors?: AuthorInText[];
  /** Where a figure's numbers come from. */
  source?: string;
}

/** All parts of a report: chapters, sections, cases, figures. */
export const citedParts = question('cited-parts', (model, lang: Lang, id: string): CitedPart[] => {
  const report = reportIn(model, lang, id);
  return report ? [...chaptersIn(report), ...sectionsIn(report), ...casesIn(report), ...figuresIn(report)] : [];
});

const numbered = (number: string | undefined, title: string): string => [number, title].filter(Boolean).join(' ');

const chaptersIn = ({ parts, lang }: Report): CitedPart[] =>
  parts.filter(isChapter).map(({ printed, title, address }) => ({
    kind: 'chapter',
    title: numbered(printed && catalogue(lang).interface.chapter(printed), title),
    address,
  }));

/** The lead-in of a chapter stands on the chapter's page. */
const sectionsIn = ({ sections }: Report): CitedPart[] =>
  sections
    .filter(({ path }) => !path.isIndex)
    .map(({ data: { printed, title, authors }, address }) => ({
      kind: 'section',
      title: numbered(printed, title),
      address,
      ...(authors && { authors }),
    }));

const casesIn = ({ cases }: Report): CitedPart[] =>
  cases.map(({ data, address }) => ({ kind: 'case', title: data.title, address }));

const figuresIn = ({ sections, lang, id }: Report): CitedPart[] =>
  sections.flatMap(({ summary, data: { authors } }: Section) =>
    summary.figures.map((figure) => ({
      kind: 'figure' as const,
      title: numbered(figure.printed, figure.title),
      address: addresses.figure(lang, id, figure.id),
      source: figure.source,
      ...(authors && { authors }),
    })),
  );

/** A register and its rows. */
export interface CitedRegister {
  title: string;
  address: string;
  /** When the newest of its reports was published or revised. */
  date: string;
  rows: { id: string; title: string }[];
}

/** The values of an indicator from all reports. */
export interface CitedSeries {
  title: string;
  address: string;
  /** When the newest of its reports was published or revised. */
  date: string;
  /** Who compiles it; the reports where that is not known. */
  source: string;
}

/** Undefined where there is no such indicator, or no value of it. */
export const citedSeries = question('cited-series', (model, lang: Lang, id: string): CitedSeries | undefined => {
  const indicator = model.indicators.indicators.get(id);
  const ids = [...new Set(observationsOf(model, id).map(({ source }) => source.report))];
  const reports = model.reports.filter((report) => ids.includes(report.id));
  const dates = reports.map(({ data }) => lastModified(data)).sort(compareText);
  if (!indicator || dates.length === 0) return undefined;
  return {
    title: indicator.name[lang],
    address: addresses.indicator(lang, id),
    date: dates.at(-1)!,
    source:
      indicator.compiler?.[lang] ??
      [...new Set(reports.map(({ data }) => data.short[lang]))].join(facts(lang).separators.list),
  };
});

/** Undefined where there is no such register in the language. */
export const citedRegister = question('cited-register', (model, lang: Lang, id: string): CitedRegister | undefined => {
  const register = model.site.registers?.[id];
  const reports = register ? reportsWith(model, lang, register) : [];
  if (!register || reports.length === 0) return undefined;
  const dates = reports.map(({ data }) => lastModified(data)).sort(compareText);
  return {
    title: registerNames(register, lang).title,
    address: addresses.register(lang, id),
    date: dates.at(-1)!,
    rows: reports.flatMap((report) => rowsOf(model, report, id).map((row) => ({ id: row.id, title: row.title }))),
  };
});
