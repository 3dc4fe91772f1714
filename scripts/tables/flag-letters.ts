/** What a value says of itself. The letters are those of Eurostat and the OECD. */
export const flags = ['provisional', 'revised', 'estimated'] as const;
export type Flag = (typeof flags)[number];

const LETTERS: Record<string, Flag> = { p: 'provisional', r: 'revised', e: 'estimated' };

/** The flag of a letter: `p`; undefined for any other sign. */
export const flagOfLetter = (letter: string): Flag | undefined =>
  Object.hasOwn(LETTERS, letter) ? LETTERS[letter] : undefined;

/** The letter of a flag: `p`. */
export const flagLetter = (flag: Flag): string => Object.keys(LETTERS).find((letter) => LETTERS[letter] === flag)!;
