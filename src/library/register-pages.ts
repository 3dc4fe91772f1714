import type { Lang } from '../../scripts/languages/index.ts';
import { tally } from './case-list.ts';
import { entriesOn } from './paging.ts';
import { question } from './questions.ts';
import { type RegisterInfo, registerOf, rowsIn } from './registers.ts';

/** How many rows there are of a register in a language. */
export const countRows = question('count-rows', (model, lang: Lang, id: string): number =>
  (registerOf(model, lang, id)?.parts ?? []).reduce((sum, { rows }) => sum + rows.length, 0),
);

/** What stands on one of the pages that a register takes, and how many rows there are on all. `page` counts from 1. */
export const registerPage = question(
  'register-page',
  (model, lang: Lang, id: string, page: string): (RegisterInfo & { count: number }) | undefined => {
    const register = registerOf(model, lang, id);
    if (!register) return undefined;
    const shown = new Set(entriesOn(rowsIn(register), Number(page)));
    const parts = register.parts.map((part) => ({ ...part, rows: part.rows.filter((row) => shown.has(row)) }));
    return { ...register, parts: parts.filter(({ rows }) => rows.length > 0), count: rowsIn(register).length };
  },
);

/** What the rows of a register are narrowed by, and how many reports have of them. */
export interface RegisterFilters {
  /** By column, each value with how many rows have it. */
  values: Record<string, Record<string, number>>;
  /** Reports in order: what the ids of its rows begin with, and how many there are. */
  runs: [prefix: string, rows: number][];
}

/** Undefined where a register has no rows in a language. */
export const registerFilters = question(
  'register-filters',
  (model, lang: Lang, id: string): RegisterFilters | undefined => {
    const register = registerOf(model, lang, id);
    if (!register) return undefined;
    const keys = register.columns.filter(({ filter }) => filter).map(({ key }) => key);
    const all = rowsIn(register);
    return {
      values: Object.fromEntries(
        keys.map((key) => [key, Object.fromEntries(tally(all.flatMap(({ facets }) => [...new Set(facets[key])])))]),
      ),
      runs: register.parts.map(({ rows }) => [rows[0]!.id.replace(/\d+$/, ''), rows.length]),
    };
  },
);
