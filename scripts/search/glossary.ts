import type { GlossaryData } from '../content/index.ts';
import { facts, inEach, knownLanguages } from '../languages/index.ts';
import type { Term } from './query/index.ts';

/** The glossary as the search page reads it: terms of every category. `also` has further renderings into Latin script. */
export const compactGlossary = (glossary: GlossaryData): Term[] =>
  Object.values(glossary)
    .flat()
    .map((entry): Term =>
      inEach(
        knownLanguages.filter((lang) => entry[lang] !== undefined),
        (lang) => [entry[lang], ...(facts(lang).script === 'Latin' ? (entry.also ?? []) : [])],
      ),
    );
