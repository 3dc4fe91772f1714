/** What is known of a language that is no sentence: how it is called in code, how it joins, brackets and dates things. */
export interface LanguageFacts {
  /** BCP 47, for `<html lang>` and `hreflang`: `zh-CN`. */
  tag: string;
  /** `og:locale`: `zh_CN`. */
  openGraphLocale: string;
  /** In its own words: `中文`. */
  name: string;
  /** For a switch that has room for two letters: `中`. */
  shortName: string;
  /** The same two where a library has the language in another script too: `简体中文`, `简`. */
  ofScript?: { name: string; shortName: string };
  /** Han characters follow each other without spaces: a unit stands close to its number, a name fits on a small tile. */
  script: 'Han' | 'Latin';
  separators: Separators;
  /** What opens and closes an aside, with the space before it: `（` and `）`, ` (` and `)`. */
  brackets: readonly [open: string, close: string];
  /** How figures, tables and sections are numbered: `图3`, `Figure 3`; `第1.1节`, `Section 1.1`. */
  numbered: Record<'figure' | 'table' | 'section', (number: string) => string>;
  /** What a link prints that has no words of its own: the number of what it leads to, if it has one, and the title. */
  reference: (number: string | undefined, title: string) => string;
  /** Names of the months from January on, as they stand in a date. */
  months: readonly string[];
  /** Of a date those parts that are given: `2020年11月21日`, `November 2020`. */
  date: (parts: DateParts) => string;
  /** From one date to another, both already written: `2020年至2021年`. */
  dateRange: (from: string, to: string) => string;
  /** The head of a table's column that gives each row its unit. */
  unitColumn: RegExp;
  /** The head of a column whose numbers are per cent, in words: `Percentage of the total`. */
  percentHead: RegExp;
  /** The head of a column of codes or of marks for notes: its digits are names, not numbers. */
  labelColumn: RegExp;
  /** The head of a column of ranks: they have no unit, and the first is the best. */
  rankColumn: RegExp;
  /** Units of ranks: `位`, `rank`. */
  rankUnit: RegExp;
  /** What a cell says that has no value, and does not say why as the signs of a table do: `unknown`, `no data`. */
  noValue: RegExp;
  /** What stands in brackets behind a value and says what it is, besides the letters p, r and e. */
  flagWords: Record<'provisional' | 'revised' | 'estimated', RegExp>;
}

interface Separators {
  /** Between the items of a list: `、`, `, `. */
  list: string;
  /** Between the items of a list that may have commas of their own: `、`, `; `. */
  longList: string;
  /** Between clauses: `；`, `; `. */
  clause: string;
  /** Between a label and what it labels: `：`, `: `. */
  colon: string;
  /** Between the parts of a page's title: `｜`, ` | `. */
  title: string;
}

/** `month` is 1 to 12. */
export interface DateParts {
  year?: number;
  month?: number;
  day?: number;
}

/** The names of the twelve months as `Intl` has them. */
export function monthNames(locale: string, month: 'long' | 'numeric'): string[] {
  const format = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => format.format(Date.UTC(2020, index)));
}
