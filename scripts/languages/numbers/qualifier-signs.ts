import type { Qualifier } from './types.ts';

/** Signs before a number, the same in every language. What is less than a limit, `<5`, has no value. */
export const QUALIFIER_SIGNS: Record<Qualifier, string[]> = {
  over: ['≥', '>', '＞', '≧'],
  nearly: [],
  about: ['~', '～', '≈', '∼'],
  under: ['≤', '≦'],
};
