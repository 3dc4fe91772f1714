import { entryColumn } from '../../scripts/content/registers.ts';
import { dateIn } from '../../scripts/numbers/index.ts';
import type { RegisterSettings } from '../../scripts/content/index.ts';
import { facts, type Lang } from '../../scripts/languages/index.ts';
import { memoizeByObject } from '../../scripts/text/index.ts';
import { registerNames } from './entry-names.ts';
import type { Model, Report } from './model.ts';
import { pagesOf } from './paging.ts';
import { question } from './questions.ts';
import { cellsIn, figureIn, isGiven, type RegisterRow, reportsWith, rowsOf, unitsIn } from './register-rows.ts';

/** The rows that one report has of a register, with the section that prints them. */
interface RegisterPart {
  report: { id: string; title: string };
  section: { address: string };
  rows: RegisterRow[];
  /** By column the unit of its numbers, where reports differ in it: elsewhere the head says it. */
  units: Record<string, string>;
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

export interface RegisterInfo extends Names {
  summary?: string;
  columns: RegisterColumn[];
  parts: RegisterPart[];
}

type Names = ReturnType<typeof registerNames>;

const readRegisters = memoizeByObject((_: Model) => new Map<string, RegisterInfo | undefined>());

/** A register with the rows of every report that has some, worked out once; undefined where there are none in the language. */
export function registerOf(model: Model, lang: Lang, id: string): RegisterInfo | undefined {
  const [known, key] = [readRegisters(model), `${lang} ${id}`];
  if (!known.has(key)) known.set(key, readRegister(model, lang, id));
  return known.get(key);
}

function readRegister(model: Model, lang: Lang, id: string): RegisterInfo | undefined {
  const register = model.site.registers?.[id];
  const reports = register ? reportsWith(model, lang, register) : [];
  if (!register || reports.length === 0) return undefined;
  const common = commonUnits(reports, register);
  return {
    ...registerNames(register, lang),
    summary: register.summary?.[lang],
    columns: columnsOf(register, reports, common, lang),
    parts: reports.flatMap((report) =>
      report.sections
        .filter((section) => figureIn(section, register))
        .map(({ address }) => ({
          report: { id: report.id, title: report.data.title[lang] },
          section: { address },
          rows: rowsOf(model, report, id),
          units: Object.fromEntries(
            Object.entries(unitsIn(report, register)).filter(([key]) => common[key] === undefined),
          ),
        })),
    ),
  };
}

export const registerInfo = question('register', registerOf);

export const rowsIn = ({ parts }: RegisterInfo): RegisterRow[] => parts.flatMap(({ rows }) => rows);

/** Registers that have rows in a language, with what they are called. */
export const registersIn = question('registers', (model, lang: Lang): ({ id: string } & Names)[] =>
  Object.entries(model.site.registers ?? {})
    .filter(([, register]) => reportsWith(model, lang, register).length > 0)
    .map(([id, register]) => ({ id, ...registerNames(register, lang) })),
);

/** Keys of the registers to which a report has rows. */
export const registersOf = question('registers-of', (model, lang: Lang, id: string): string[] =>
  Object.entries(model.site.registers ?? {})
    .filter(([, register]) => reportsWith(model, lang, register).some((report) => report.id === id))
    .map(([key]) => key),
);

/** Rows of registers that a section names, for the foot of its page, each with the page of the register that has it. */
export const entriesNamedIn = question(
  'entries-named',
  (model, lang: Lang, id: string, slug: string): { register: string; rows: NamedRow[] }[] =>
    Object.entries(model.site.registers ?? {}).flatMap(([register, settings]) => {
      const report = reportsWith(model, lang, settings).find((one) => one.id === id);
      const named = (report ? rowsOf(model, report, register) : []).filter(({ namedIn }) =>
        namedIn.some((section) => section.slug === slug),
      );
      if (named.length === 0) return [];
      const all = rowsIn(registerOf(model, lang, register)!);
      const rows = named.map((row) => ({ id: row.id, title: row.title, page: pagesOf(all.indexOf(row) + 1) }));
      return [{ register, rows }];
    }),
);

interface NamedRow {
  id: string;
  title: string;
  page: number;
}

/** Whether there is a page of the register in a language. */
export const hasRegister = question('has-register', (model, lang: Lang, id: string): boolean => {
  const register = model.site.registers?.[id];
  return register !== undefined && reportsWith(model, lang, register).length > 0;
});

/** By column the unit that its numbers have in every report; none where they have none, or not the same. */
function commonUnits(reports: readonly Report[], register: RegisterSettings): Record<string, string> {
  const all = reports.map((report) => unitsIn(report, register));
  return Object.fromEntries(
    Object.entries(all[0] ?? {}).filter(([key, unit]) => all.every((units) => units[key] === unit)),
  );
}

function columnsOf(
  register: RegisterSettings,
  reports: readonly Report[],
  common: Record<string, string>,
  lang: Lang,
): RegisterColumn[] {
  const rows = reports.flatMap((report) => cellsIn(report, register));
  /** What is not given says nothing, and one cell may be odd. */
  const most = (key: string, test: (text: string) => boolean) => {
    const given = rows.map((cells) => cells[key]!).filter(isGiven);
    return given.length > 0 && given.filter(test).length > given.length / 2;
  };
  const [open, close] = facts(lang).brackets;
  const headOf = (key: string, head: string): string => {
    const unit = common[key];
    return unit ? head + open + unit + close : head;
  };
  return Object.entries(register.columns).map(([key, column]) => ({
    key,
    head: headOf(key, column[lang]),
    isEntry: key === entryColumn(register),
    isDate: most(key, (text) => dateIn(text, lang) !== ''),
    isNumber: most(key, (text) => /^[\d.,]+$/.test(text)),
    filter: column.filter ?? false,
    sort: column.sort ?? false,
  }));
}
