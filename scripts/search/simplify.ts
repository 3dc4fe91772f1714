/** `農村網絡` -> `农村网络`, by a table of the traditional characters that occur. */
export const simplify = (text: string, table: Record<string, string>): string =>
  Array.from(text, (char) => table[char] ?? char).join('');
