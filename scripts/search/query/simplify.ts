/** Traditional characters and their simplified forms, one after the other: `['農網', '农网']`. */
export type SimpleForms = readonly [traditional: string, simplified: string];

/** Reads a text in simplified characters, each in its place: `農村網絡` -> `农村网络`. */
export function simplifier(...tables: readonly SimpleForms[]): (text: string) => string {
  const forms = new Map<string, string>();
  for (const [traditional, simplified] of tables) {
    const to = Array.from(simplified);
    Array.from(traditional).forEach((char, i) => forms.set(char, to[i]!));
  }
  return (text) => Array.from(text, (char) => forms.get(char) ?? char).join('');
}

/** `著着瞭了` -> `['著瞭', '着了']`. */
export const formsAlike = (alike = ''): SimpleForms => {
  const chars = Array.from(alike);
  return [chars.filter((_, i) => i % 2 === 0).join(''), chars.filter((_, i) => i % 2 === 1).join('')];
};
