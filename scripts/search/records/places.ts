import type { CaseData, Library } from '../../content/index.ts';
import type { Lang } from '../../languages/index.ts';
import { joinNames, namesOf } from '../query/index.ts';

/** By language and name the value of the filter, which is one in all languages: `北京|Beijing`. */
export type PlaceValues = ReadonlyMap<string, string>;

export const placeKey = (lang: Lang, name: string): string => `${lang} ${name}`;

/** Places of the cases: the translations of a case name them in one order. */
export function placeValues({ pages, languages }: Library): PlaceValues {
  const cases = Map.groupBy(
    pages.filter(({ path }) => path.kind === 'case'),
    ({ path }) => `${path.report} ${path.slug}`,
  );
  const values = new Map<string, string>();
  for (const translations of cases.values()) {
    const namesIn = (lang: Lang): string[] => {
      const page = translations.find(({ path }) => path.lang === lang);
      return (page?.frontmatter.data as CaseData | undefined)?.places ?? [];
    };
    const most = Math.max(...languages.map((lang) => namesIn(lang).length));
    for (let i = 0; i < most; i++) {
      const names = languages.map((lang) => namesIn(lang)[i] ?? '');
      for (const [at, lang] of languages.entries()) {
        const known = values.get(placeKey(lang, names[at]!));
        if (countOf(names) > countOf(namesOf(known ?? ''))) values.set(placeKey(lang, names[at]!), joinNames(names));
      }
    }
  }
  return values;
}

const countOf = (names: readonly string[]): number => names.filter(Boolean).length;
