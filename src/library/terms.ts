import type { GlossaryData } from '../../scripts/content/index.ts';
import { facts, inEach, type Lang } from '../../scripts/languages/index.ts';
import { memoizeByObject } from '../../scripts/text/index.ts';
import { type Model, reportIn } from './model.ts';
import { question } from './questions.ts';

/** A term of the glossary that a text has and that the glossary explains. */
export interface ExplainedTerm {
  /** What it may stand as: the term, and short forms of it. */
  forms: string[];
  /** What it is called in each language of the library. */
  names: [lang: Lang, name: string][];
  text: string;
}

/** Terms that the glossary explains and that a text has; the page of the text depends on no other. */
export const explainedTerms = question(
  'explained-terms',
  (model, lang: Lang, report: string, slug: string): ExplainedTerm[] => {
    const { sections = [], cases = [] } = reportIn(model, lang, report) ?? {};
    const text = [...sections, ...cases].find(({ path }) => path.slug === slug);
    if (!text) return [];
    const source = text.source.toLowerCase();
    return termsOf(model)[lang]!.filter(({ forms }) => forms.some((form) => source.includes(form.toLowerCase())));
  },
);

const termsOf = memoizeByObject(({ glossary, languages }: Model) =>
  inEach(languages, (lang) =>
    Object.values(glossary)
      .flat()
      .flatMap((entry): ExplainedTerm[] =>
        entry.explain
          ? [
              {
                forms: formsOf(entry, lang),
                names: languages.map((code) => [code, entry[code]]),
                text: entry.explain[lang],
              },
            ]
          : [],
      ),
  ),
);

/** `also` has further renderings into Latin script; of them only names of letters are sure to stand for the term. */
const formsOf = (entry: GlossaryData[string][number], lang: Lang): string[] => [
  entry[lang],
  ...(facts(lang).script === 'Latin' ? (entry.also ?? []).filter((name) => NAME_OF_LETTERS.test(name)) : []),
];

/** `MOFCOM`, `C2M`. */
const NAME_OF_LETTERS = /^[A-Z][A-Z0-9]{2,}$/;
