import { rowId } from '../../scripts/addresses.ts';
import { cellsOf, dateIn, entryColumn } from '../../scripts/content/registers.ts';
import type { RegisterSettings } from '../../scripts/content/index.ts';
import { facts, type Lang } from '../../scripts/languages/index.ts';
import { memoizeByObject } from '../../scripts/text/index.ts';
import { registerNames } from './entry-names.ts';
import { type Model, type Report, type Section } from './model.ts';
import { type NamingSection, sectionsNaming } from './mentions.ts';
import { question } from './questions.ts';

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

/** The rows that one report has of a register, with the section that prints them. */
export interface RegisterPart {
  report: { id: string; title: string };
  section: { address: string };
  rows: RegisterRow[];
}

/** Columns that readers filter and sort by; a date is filtered by month. */
export interface RegisterColumn {
  key: string;
  head: string;
  isEntry: boolean;
  isDate: boolean;
  isNumber: boolean;
  filter: boolean;
  sort: boolean;
}

export interface RegisterInfo extends ReturnType<typeof registerNames> {
  summary?: string;
  columns: RegisterColumn[];
  parts: RegisterPart[];
}

/** The rows of every report that has some; undefined where there are none in the language. */
export const registerInfo = question('register', (model, lang: Lang, id: string): RegisterInfo | undefined => {
  const register = model.site.registers?.[id];
  const reports = register ? reportsWith(model, lang, register) : [];
  if (!register || reports.length === 0) return undefined;
  return {
    ...registerNames(register, lang),
    summary: register.summary?.[lang],
    columns: columnsOf(register, reports, lang),
    parts: reports.flatMap((report) =>
      report.sections
        .filter((section) => figureIn(section, register))
        .map(({ address }) => ({
          report: { id: report.id, title: report.data.title[lang] },
          section: { address },
          rows: rowsOf(model, report, id),
        })),
    ),
  };
});

/** Registers that have rows in a language, with what they are called. */
export const registersIn = question('registers', (model, lang: Lang): ({ id: string } & Names)[] =>
  Object.entries(model.site.registers ?? {})
    .filter(([, register]) => reportsWith(model, lang, register).length > 0)
    .map(([id, register]) => ({ id, ...registerNames(register, lang) })),
);

type Names = ReturnType<typeof registerNames>;

/** Keys of the registers to which a report has rows. */
export const registersOf = question('registers-of', (model, lang: Lang, id: string): string[] =>
  Object.entries(model.site.registers ?? {})
    .filter(([, register]) => reportsWith(model, lang, register).some((report) => report.id === id))
    .map(([key]) => key),
);

/** Rows of registers that a section names, for the foot of its page. */
export const entriesNamedIn = question(
  'entries-named',
  (model, lang: Lang, id: string, slug: string): { register: string; rows: { id: string; title: string }[] }[] =>
    Object.entries(model.site.registers ?? {}).flatMap(([register, settings]) => {
      const report = reportsWith(model, lang, settings).find((one) => one.id === id);
      const rows = (report ? rowsOf(model, report, register) : [])
        .filter(({ namedIn }) => namedIn.some((section) => section.slug === slug))
        .map((row) => ({ id: row.id, title: row.title }));
      return rows.length > 0 ? [{ register, rows }] : [];
    }),
);

/** Whether there is a page of the register in a language. */
export const hasRegister = question('has-register', (model, lang: Lang, id: string): boolean => {
  const register = model.site.registers?.[id];
  return register !== undefined && reportsWith(model, lang, register).length > 0;
});

const figureIn = ({ summary: { figures } }: Section, { figure }: RegisterSettings) =>
  figures.find(({ id, table }) => id === figure && table.rows.length > 0);

const reportsWith = ({ reports }: Model, lang: string, register: RegisterSettings): Report[] =>
  reports.filter((report) => report.lang === lang && report.sections.some((section) => figureIn(section, register)));

const cellsIn = (report: Report | undefined, register: RegisterSettings): Record<string, string>[] => {
  const figure = report?.sections.map((section) => figureIn(section, register)).find(Boolean);
  return figure ? cellsOf(register, figure, report!.lang) : [];
};

/** A mark alone says that there is no value. */
const isGiven = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

function columnsOf(register: RegisterSettings, reports: readonly Report[], lang: Lang): RegisterColumn[] {
  const rows = reports.flatMap((report) => cellsIn(report, register));
  /** What is not given says nothing, and one cell may be odd. */
  const most = (key: string, test: (text: string) => boolean) => {
    const given = rows.map((cells) => cells[key]!).filter(isGiven);
    return given.length > 0 && given.filter(test).length > given.length / 2;
  };
  return Object.entries(register.columns).map(([key, column]) => ({
    key,
    head: column[lang],
    isEntry: key === entryColumn(register),
    isDate: most(key, (text) => dateIn(text, lang) !== ''),
    isNumber: most(key, (text) => /^[\d.,]+$/.test(text)),
    filter: column.filter ?? false,
    sort: column.sort ?? false,
  }));
}

const rowsByReport = memoizeByObject((_: Model) => new Map<string, RegisterRow[]>());

function rowsOf(model: Model, report: Report, id: string): RegisterRow[] {
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
