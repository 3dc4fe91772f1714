import { LAWS, lawId } from '../../scripts/addresses.ts';
import { reportIn, reportsIn, type Report, type Section } from './library.ts';
import type { Lang } from '../../scripts/languages/index.ts';

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
  /** The title in the other language. */
  otherTitle: string;
  /** Sections that name it. */
  namedIn: Section[];
}

/** The laws of every report that lists some, as one language shows them, with the section that prints the list. */
export async function lawsIn(lang: Lang): Promise<{ report: Report; section: Section; laws: Law[] }[]> {
  const reports = await reportsIn(lang);
  const lists = reports.flatMap((report) => report.sections.filter(holdsList).map((section) => ({ report, section })));
  return Promise.all(lists.map(async ({ report, section }) => ({ report, section, laws: await lawsOf(report) })));
}

/** Whether there is a page of laws to lead to. */
export const hasLaws = async (lang: Lang): Promise<boolean> => (await reportsIn(lang)).some(listsLaws);

export const listsLaws = (report: Report): boolean => report.sections.some(holdsList);

/** Laws that a section names, for the foot of its page. */
export async function lawsNamedIn(report: Report, section: Section): Promise<Law[]> {
  return (await lawsOf(report)).filter((law) => law.namedIn.includes(section));
}

const holdsList = ({ laws }: Section): boolean => laws.length > 0;

const rowsOf = (report: Report | undefined): string[][] => report?.sections.find(holdsList)?.laws ?? [];

const known = new WeakMap<Report, Promise<Law[]>>();

function lawsOf(report: Report): Promise<Law[]> {
  const laws = known.get(report) ?? readLaws(report);
  known.set(report, laws);
  return laws;
}

async function readLaws(report: Report): Promise<Law[]> {
  const [zh, en] = await Promise.all([reportIn('zh', report.id), reportIn('en', report.id)]);
  const rows = { zh: rowsOf(zh), en: rowsOf(en) };
  return rowsOf(report).map((cells, index) => {
    const chinese = rows.zh[index] ?? [];
    const other = (report.lang === 'zh' ? rows.en : rows.zh)[index]?.at(-1) ?? '';
    const slugs = sectionsNaming(chinese[4] ?? '', zh?.sections ?? []);
    return {
      id: lawId(report.id, index),
      no: cells[0] ?? '',
      issuers: (cells[1] ?? '').split(/[、；;]\s*/),
      date: cells[2] ?? '',
      iso: isoOf(chinese[2] ?? ''),
      number: cells[3] ?? '',
      title: cells[4] ?? '',
      otherTitle: other,
      namedIn: report.sections.filter(({ path }) => slugs.includes(path.slug)),
    };
  });
}

/** `2020年5月28日` -> `2020-05-28`. */
export function isoOf(date: string): string {
  const [, year, month, day] = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(date) ?? [];
  return year ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : '';
}

/** Sections whose Chinese text names the title in 《》, with or without the state's name and the year of revision. */
function sectionsNaming(title: string, sections: readonly Section[]): string[] {
  const core = title.replace(/（[^（）]*）$/u, '').replace(/^中华人民共和国/u, '');
  if (core.length < 3) return [];
  const names = [core, `中华人民共和国${core}`];
  return sections
    .filter(
      ({ path, titles }) => path.slug !== LAWS && titles.some((one) => names.some((name) => one.startsWith(name))),
    )
    .map(({ path }) => path.slug);
}
