import { rowId } from '../../scripts/addresses.ts';
import type { RegisterSettings } from '../../scripts/content/index.ts';
import { cellsOf, entryColumn, unitsOf } from '../../scripts/content/registers.ts';
import { dateIn } from '../../scripts/numbers/index.ts';
import { facts, type Lang } from '../../scripts/languages/index.ts';
import { memoizeByObject } from '../../scripts/text/index.ts';
import { type NamingSection, sectionsNaming } from './mentions.ts';
import type { Model, Report, Section } from './model.ts';

/** A row of a register. */
export interface RegisterRow {
  id: string;
  /** What names it. */
  title: string;
  /** As print has them, by the key of the column. */
  cells: Record<string, string>;
  /** By column: values to filter by (a date's month; of several names each), and what to sort by. */
  facets: Record<string, string[]>;
  sortBy: Record<string, string>;
  /** Its name in the other languages that list it. */
  otherTitles: { lang: Lang; title: string }[];
  /** Sections that name it. */
  namedIn: NamingSection[];
}

/** The table of a register, where a section prints it. */
export const figureIn = ({ summary: { figures } }: Section, { figure }: RegisterSettings) =>
  figures.find(({ id, table }) => id === figure && table.rows.length > 0);

/** By language, the reports that have rows of a register: each page asks. */
const reportsByLanguage = memoizeByObject(({ reports }: Model) =>
  memoizeByObject((register: RegisterSettings) =>
    Map.groupBy(
      reports.filter(({ sections }) => sections.some((section) => figureIn(section, register))),
      ({ lang }) => lang,
    ),
  ),
);

/** Reports that have rows of a register in a language. */
export const reportsWith = (model: Model, lang: Lang, register: RegisterSettings): Report[] =>
  reportsByLanguage(model)(register).get(lang) ?? [];

/** The rows of a report, each as its cells by column. */
export const cellsIn = (report: Report | undefined, register: RegisterSettings): Record<string, string>[] => {
  const figure = report?.sections.map((section) => figureIn(section, register)).find(Boolean);
  return figure ? cellsOf(register, figure, report!.lang) : [];
};

/** The units of a report's numbers by column. */
export const unitsIn = (report: Report, register: RegisterSettings): Record<string, string> => {
  const figure = report.sections.map((section) => figureIn(section, register)).find(Boolean);
  return figure ? unitsOf(register, figure, report.lang) : {};
};

/** A mark alone says that there is no value. */
export const isGiven = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const rowsByReport = memoizeByObject((_: Model) => new Map<string, RegisterRow[]>());

/** Rows of a report's part of a register, worked out once. */
export function rowsOf(model: Model, report: Report, id: string): RegisterRow[] {
  const [known, key] = [rowsByReport(model), `${report.lang} ${report.id} ${id}`];
  const rows = known.get(key) ?? readRows(model, report, id);
  known.set(key, rows);
  return rows;
}

function readRows(model: Model, report: Report, id: string): RegisterRow[] {
  const register = model.site.registers![id]!;
  const entry = entryColumn(register);
  const versions = model.reports.filter((one) => one.id === report.id && one.languages.includes(one.lang));
  const others = versions
    .filter(({ lang }) => lang !== report.lang)
    .map((one) => ({ lang: one.lang, rows: cellsIn(one, register) }));
  const original = versions.find(({ lang }) => lang === report.languages[0]);
  const printed = cellsIn(original, register);
  return cellsIn(report, register).map((cells, index) => ({
    id: rowId(register.ids ?? id, report.id, index),
    title: cells[entry]!,
    cells,
    facets: Object.fromEntries(
      Object.keys(register.columns).map((key) => [key, valuesOf(cells[key]!, report.lang)] as const),
    ),
    sortBy: Object.fromEntries(
      Object.keys(register.columns).map(
        (key) => [key, dateIn(cells[key]!, report.lang) || (isGiven(cells[key]!) ? cells[key]! : '')] as const,
      ),
    ),
    otherTitles: others.flatMap(({ lang, rows }) => {
      const title = rows[index]?.[entry];
      return title ? [{ lang, title }] : [];
    }),
    namedIn: register.mentions ? sectionsNaming(printed[index]?.[entry] ?? '', register, original, report) : [],
  }));
}

/** A date as its month, several names one by one. */
function valuesOf(text: string, lang: Lang): string[] {
  const date = dateIn(text, lang);
  if (date) return [date.slice(0, 7)];
  if (!isGiven(text)) return [];
  const { longList, clause } = facts(lang).separators;
  return text.split(new RegExp(`(?:${longList.trim()}|${clause.trim()})\\s*`, 'u')).filter(Boolean);
}
