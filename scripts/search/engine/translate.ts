import { normalize, stemOf, type Term } from '../query/index.ts';
import type { Lang } from '../../languages/index.ts';

/** The same question in a language: what is asked besides the query as it was typed. */
export interface Alternate {
  lang: Lang;
  q: string;
}

const MOST = 3;
const HAN = /\p{Script=Han}/u;

/**
 * A query that is a term of the glossary, in the other language's words: 刷单 -> fake orders; price fraud -> 价格欺诈.
 * A query in the other language's script is asked there as it is. English is also asked with the word that the texts
 * mostly use: damages -> compensation.
 */
export function alternatesOf(q: string, lang: Lang, glossary: Term[]): Alternate[] {
  const other = lang === 'zh' ? 'en' : 'zh';
  const written = HAN.test(q) ? 'zh' : /[a-z]{2}/i.test(q) ? 'en' : lang;
  const found = written === 'zh' ? fromChinese(key(q), glossary) : fromEnglish(key(q), glossary);
  const asIs = written === other ? [{ lang: other as Lang, q }] : [];
  return [...asIs, ...found].slice(0, MOST);
}

const fromChinese = (wanted: string, glossary: Term[]): Alternate[] =>
  ask(
    'en',
    glossary.filter(([zh]) => key(zh) === wanted).flatMap(([, ...en]) => en),
  );

function fromEnglish(wanted: string, glossary: Term[]): Alternate[] {
  const found = glossary.filter(([, ...en]) => en.some((text) => key(text) === wanted));
  const usual = found.flatMap(([, en]) => (en && key(en) !== wanted ? [en] : []));
  return [
    ...ask(
      'zh',
      found.map(([zh]) => zh),
    ),
    ...ask('en', usual),
  ];
}

const ask = (lang: Lang, queries: string[]): Alternate[] => unique(queries).map((q) => ({ lang, q }));

/** Terms of the glossary that hold the query or stand in it, the nearest in length first. */
export function neighbours(q: string, lang: Lang, glossary: Term[]): string[] {
  const wanted = key(q);
  if (wanted.length < 2) return [];
  return unique(glossary.map(([zh, en = '']) => (lang === 'zh' ? zh : en)))
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
