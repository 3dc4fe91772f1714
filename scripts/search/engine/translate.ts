import { hasHan, normalize, type SearchLanguage, searchLanguage, stemOf, type Term } from '../query/index.ts';
import type { Lang } from '../../languages/index.ts';

/** The same question in a language: what is asked besides the query as it was typed. */
export interface Alternate {
  lang: Lang;
  q: string;
}

type Script = SearchLanguage['script'];

const MOST = 3;

/**
 * A query that is a term of the glossary, in the other language's words: 刷单 -> fake orders; price fraud -> 价格欺诈.
 * A query in another language's script is asked there as it is. English is also asked with the word that the texts
 * mostly use: damages -> compensation. `languages` are those of the library.
 */
export function alternatesOf(q: string, lang: Lang, languages: readonly Lang[], glossary: Term[]): Alternate[] {
  const own = searchLanguage(lang).script;
  const written = hasHan(q) ? 'han' : /[a-z]{2}/i.test(q) ? 'latin' : own;
  const others = languages.filter((other) => searchLanguage(other).script !== own);
  const ask = (script: Script, queries: string[]): Alternate[] =>
    unique(queries).flatMap((one) => (script === own ? [lang] : others).map((asked) => ({ lang: asked, q: one })));
  const found = written === 'han' ? fromChinese(key(q), glossary, ask) : fromEnglish(key(q), glossary, ask);
  return [...(written === own ? [] : ask(written, [q])), ...found].slice(0, MOST);
}

type Ask = (script: Script, queries: string[]) => Alternate[];

const fromChinese = (wanted: string, glossary: Term[], ask: Ask): Alternate[] =>
  ask(
    'latin',
    glossary.filter(([zh]) => key(zh) === wanted).flatMap(([, ...en]) => en),
  );

function fromEnglish(wanted: string, glossary: Term[], ask: Ask): Alternate[] {
  const found = glossary.filter(([, ...en]) => en.some((text) => key(text) === wanted));
  const usual = found.flatMap(([, en]) => (en && key(en) !== wanted ? [en] : []));
  return [
    ...ask(
      'han',
      found.map(([zh]) => zh),
    ),
    ...ask('latin', usual),
  ];
}

/** Terms of the glossary that hold the query or stand in it, the nearest in length first. */
export function neighbours(q: string, lang: Lang, glossary: Term[]): string[] {
  const wanted = key(q);
  if (wanted.length < 2) return [];
  return unique(glossary.map(([zh, en = '']) => (searchLanguage(lang).script === 'han' ? zh : en)))
    .filter(
      (term) =>
        key(term) !== wanted && (key(term).includes(wanted) || (key(term).length > 1 && wanted.includes(key(term)))),
    )
    .sort((a, b) => Math.abs(a.length - q.length) - Math.abs(b.length - q.length))
    .slice(0, 4);
}

/** Singular and plural are one term: `fake order` is `fake orders`. */
const key = (text: string): string => normalize(text).text.split(' ').map(stemOf).join(' ');

const unique = (list: string[]): string[] => [...new Set(list)];
