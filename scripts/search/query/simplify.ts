/** `農村網絡` -> `农村网络`, by a table of traditional characters and their simplified forms, one after the other. */
export function simplify(text: string, [traditional, simplified]: readonly [string, string]): string {
  const to = Array.from(simplified);
  const table = new Map(Array.from(traditional, (char, i) => [char, to[i]!]));
  return Array.from(text, (char) => table.get(char) ?? char).join('');
}
