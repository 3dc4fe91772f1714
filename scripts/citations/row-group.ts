/** So many references are a file that a phone reads at once; each is a kilobyte and a half. */
export const ROWS_IN_A_FILE = 200;

/**
 * The file with the reference to a row of a long register is called by the first row of its two hundred:
 * `law-tea-2020-412` -> `law-tea-2020-401`. Undefined for what is no id of a row.
 */
export function groupOfRow(id: string): string | undefined {
  const [, beginning, number] = /^(.+-)([1-9]\d{0,6})$/.exec(id) ?? [];
  if (number === undefined) return undefined;
  return `${beginning}${Math.floor((Number(number) - 1) / ROWS_IN_A_FILE) * ROWS_IN_A_FILE + 1}`;
}
