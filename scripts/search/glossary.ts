import type { GlossaryData } from '../content/index.ts';
import type { Term } from './query/index.ts';

/** The glossary as the search page reads it: terms of every category. */
export const compactGlossary = (glossary: GlossaryData): Term[] =>
  Object.values(glossary)
    .flat()
    .map(({ zh, en, also = [] }): Term => [zh, en, ...also]);
