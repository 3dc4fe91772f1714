import { hasHan, normalize, searchLanguage, stemOf, type Term } from '../query/index.ts';
import type { Lang } from '../../languages/index.ts';

/** The same question in a language: what is asked besides the query as it was typed. */
export interface Alternate {
  lang: Lang;
  q: string;
}

/** So many questions to each other language. */
const MOST = 3;

/**
 * A query that is a term of the glossary, in the words of the other `languages`: 刷单 -> fake orders; price fraud ->
 * 价格欺诈. A query in a script that only another language is written in is asked there as it is. Where it is not the
 * usual rendering of a term, that is asked, too: damages -> compensation. `simplify` reads either script of Chinese as one.
 */
export function alternatesOf(
  q: string,
  lang: Lang,
  languages: readonly Lang[],
  glossary: Term[],
  simplify = (text: string): string => text,
): Alternate[] {
  const keyOf = (text: string): string => key(simplify(text));
  const wanted = keyOf(q);
  const holds = (texts: readonly string[] = []): boolean => texts.some((text) => keyOf(text) === wanted);
  const others = languages.filter((other) => other !== lang);
  const script = scriptOf(q);
  const asIs =
    script === searchLanguage(lang).script ? [] : others.filter((one) => searchLanguage(one).script === script);
  const terms = glossary.map((term) => ({ term, own: languages.filter((one) => holds(term[one])) }));
  const found = terms.filter(({ own }) => own.length > 0);
  const rendered = languages.flatMap((one) =>
    found.filter(({ own }) => !own.includes(one)).map(({ term }) => [one, term[one] ?? []] as const),
  );
  const usual = languages.flatMap((one) =>
    found
      .filter(({ own }) => own.includes(one))
      .map(({ term }) => [one, (term[one] ?? []).slice(0, 1).filter((text) => keyOf(text) !== wanted)] as const),
  );
  const asked = [...rendered, ...usual].flatMap(([one, texts]) =>
    texts.map((text): Alternate => ({ lang: one, q: text })),
  );
  return unique([...asIs.map((one) => ({ lang: one, q })), ...asked]).slice(0, MOST * Math.max(1, others.length));
}

/** The script that a query tells. */
const scriptOf = (q: string) => (hasHan(q) ? 'han' : /[a-z]{2}/i.test(q) ? 'latin' : undefined);

/** Terms of the glossary that hold the query or stand in it, the nearest in length first. */
export function neighbours(q: string, lang: Lang, glossary: Term[]): string[] {
  const wanted = key(q);
  if (wanted.length < 2) return [];
  return [...new Set(glossary.flatMap((term) => term[lang]?.[0] ?? []))]
    .filter(
      (term) =>
        key(term) !== wanted && (key(term).includes(wanted) || (key(term).length > 1 && wanted.includes(key(term)))),
    )
    .sort((a, b) => Math.abs(a.length - q.length) - Math.abs(b.length - q.length))
    .slice(0, 4);
}

/** Singular and plural are one term: `fake order` is `fake orders`. */
const key = (text: string): string => normalize(text).text.split(' ').map(stemOf).join(' ');

const unique = (list: readonly Alternate[]): Alternate[] =>
  list.filter((one, index) => list.findIndex((other) => other.lang === one.lang && other.q === one.q) === index);
