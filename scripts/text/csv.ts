/** Spreadsheets take a file for UTF-8 only when it begins with this. */
export const BOM = '\ufeff';

/** Text that a spreadsheet would run as a formula; in East Asia also where its sign is full width. */
const FORMULA = /^[=+\-@＝＋－＠\t\r]/u;

/** A signed number with its unit is none, since it names no cell and calls no function: `-10.7%`, `+3 people`, `-0.5个百分点`. */
const SIGNED_NUMBER = /^[+\-＋－]\s?\d[\d,. ]*[\s\p{L}%‰％°·]*(?:[/／]\p{L}+)?$/u;

/** Records as a file for spreadsheets: a list is one field, with `; ` between its items. All have the keys of the first. */
export function csvOfRecords(records: readonly object[]): string {
  const keys = Object.keys(records[0] ?? {});
  const field = (value: unknown): string => (Array.isArray(value) ? value.join('; ') : String(value ?? ''));
  const lines = records.map((record) => keys.map((key) => field((record as Record<string, unknown>)[key])));
  return BOM + csvOfLines([keys, ...lines]);
}

/** CRLF lines as RFC 4180 has them, without anything that a spreadsheet would run. Runs in browsers too. */
export const csvOfLines = (lines: readonly (readonly string[])[]): string =>
  lines.map((line) => `${line.map((field) => quoted(inert(field))).join(',')}\r\n`).join('');

const quoted = (field: string): string => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);

/** A leading quote keeps a spreadsheet from running the field: `=1+1` -> `'=1+1`. */
const inert = (text: string): string => (FORMULA.test(text) && !SIGNED_NUMBER.test(text) ? `'${text}` : text);
