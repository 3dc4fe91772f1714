import { LAWS, lawId } from '../../scripts/addresses.ts';
import type { Lang } from '../../scripts/languages/index.ts';
import { memoizeByObject } from '../../scripts/text/index.ts';
import { type Model, type Report, type Section } from './model.ts';
import { question } from './questions.ts';

/** A row of a report's list of laws. The list is the figure with the id `laws`: number, issuer, date, document number, title. */
export interface Law {
  id: string;
  no: string;
  issuers: string[];
  /** As the page's language prints it. */
  date: string;
  /** `2020-05-28`; '' where the date cannot be read. */
  iso: string;
  number: string;
  title: string;
  /** Its title in the other languages that list it. */
  otherTitles: { lang: Lang; title: string }[];
  /** Sections that name it. */
  namedIn: { slug: string; address: string; name: string }[];
}

/** A list of laws as one report prints it. */
export interface LawList {
  report: { id: string; title: string; short: string; period: string };
  section: { address: string; topics?: string[] };
  laws: Law[];
}

/** The laws of every report that lists some, as one language shows them, with the section that prints the list. */
export const lawsIn = question('laws', (model, lang: Lang): LawList[] =>
  reportsWithLaws(model, lang).flatMap((report) =>
    report.sections.filter(holdsRegister).map(({ address, data: { topics } }) => ({
      report: {
        id: report.id,
        title: report.data.title[lang],
        short: report.data.short[lang],
        period: report.data.period,
      },
      section: { address, topics },
      laws: lawsOf(model, report),
    })),
  ),
);

/** Whether there is a page of laws to lead to. */
export const hasLaws = question('has-laws', (model, lang: Lang): boolean => reportsWithLaws(model, lang).length > 0);

/** Laws that a section names, for the foot of its page. */
export const lawsNamedIn = question(
  'laws-named',
  (model, lang: Lang, id: string, slug: string): { id: string; title: string }[] => {
    const report = reportsWithLaws(model, lang).find((one) => one.id === id);
    if (!report) return [];
    return lawsOf(model, report)
      .filter(({ namedIn }) => namedIn.some((section) => section.slug === slug))
      .map((law) => ({ id: law.id, title: law.title }));
  },
);

const reportsWithLaws = ({ reports }: Model, lang: string): Report[] =>
  reports.filter((report) => report.lang === lang && report.sections.some(holdsRegister));

/** Whether a section prints the list. */
export const holdsRegister = (section: Section): boolean => rowsIn(section).length > 0;

const rowsIn = ({ summary: { figures } }: Section): string[][] =>
  figures.find(({ id }) => id === LAWS)?.table.rows.map((row) => row.map(({ text }) => text)) ?? [];

const rowsOf = (report: Report | undefined): string[][] =>
  report?.sections.map(rowsIn).find((rows) => rows.length > 0) ?? [];

const lawsByReport = memoizeByObject((_: Model) => new Map<Report, Law[]>());

function lawsOf(model: Model, report: Report): Law[] {
  const known = lawsByReport(model).get(report) ?? readLaws(model, report);
  lawsByReport(model).set(report, known);
  return known;
}

function readLaws({ languages: [first], reports }: Model, report: Report): Law[] {
  const versions = reports.filter(({ id, languages, lang }) => id === report.id && languages.includes(lang));
  const original = versions.find(({ lang }) => lang === first);
  const printedRows = rowsOf(original);
  const others = versions
    .filter(({ lang }) => lang !== report.lang)
    .map((one) => ({ lang: one.lang, rows: rowsOf(one) }));
  return rowsOf(report).map((cells, index) => {
    const slugs = sectionsNaming(printedRows[index]?.[4] ?? '', original?.sections ?? []);
    return {
      id: lawId(report.id, index),
      no: cells[0] ?? '',
      issuers: (cells[1] ?? '').split(/[、；;]\s*/),
      date: cells[2] ?? '',
      iso: isoOf(printedRows[index]?.[2] ?? ''),
      number: cells[3] ?? '',
      title: cells[4] ?? '',
      otherTitles: others.flatMap(({ lang, rows }) => {
        const title = rows[index]?.at(-1);
        return title ? [{ lang, title }] : [];
      }),
      namedIn: report.sections
        .filter(({ path }) => slugs.includes(path.slug))
        .map(({ path, address, data }) => ({ slug: path.slug, address, name: data.printed ?? data.title })),
    };
  });
}

/** `2020年5月28日` -> `2020-05-28`. */
export function isoOf(date: string): string {
  const [, year, month, day] = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(date) ?? [];
  return year ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : '';
}

/** Sections whose text, in the language of print, names the title in 《》, with or without the state's name and the year of revision. */
function sectionsNaming(title: string, sections: readonly Section[]): string[] {
  const core = title.replace(/（[^（）]*）$/u, '').replace(/^中华人民共和国/u, '');
  if (core.length < 3) return [];
  const names = [core, `中华人民共和国${core}`];
  return sections
    .filter(
      ({ path, summary }) =>
        path.slug !== LAWS && summary.titles.some((one) => names.some((name) => one.startsWith(name))),
    )
    .map(({ path }) => path.slug);
}
