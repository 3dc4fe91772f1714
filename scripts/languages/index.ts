import type { Catalogue } from './catalogue.ts';
import { memoize } from '../text/index.ts';
import { type Lang, knownLanguages } from './codes.ts';
import type { DateParts, LanguageFacts } from './facts.ts';
import { catalogue as en } from './en/index.ts';
import { facts as enFacts } from './en/facts.ts';
import { catalogue as zh } from './zh/index.ts';
import { facts as zhFacts } from './zh/facts.ts';
import { facts as zhHantFacts } from './zh-hant/facts.ts';
import { catalogue as zhHant } from './zh-hant/index.ts';

export { type CalloutKind, calloutKinds } from './callout-kinds.ts';
export { type Lang, knownLanguages } from './codes.ts';
export type { Catalogue } from './catalogue.ts';
export type { DateParts } from './facts.ts';
export type { CheckMessages } from './check-messages.ts';
export type { Message, Place } from './message.ts';
export { isRegion } from './regions.ts';
export { lineParts } from './kept.ts';
export { phrasesIn } from './phrases.ts';
/** What commands say of their course is English. */
export { counted as countOf } from './en/grammar.ts';
export { dateReading } from './numbers/readings.ts';
export { MINUS, plainDigits, same, scaled, shifted } from './numbers/decimal.ts';
export { isCurrency, isSameMoney, YUAN } from './numbers/currencies.ts';
export { numbersOf, readNumbers } from './numbers/read.ts';
export type { Measure } from './numbers/measures.ts';
export type { Period } from './numbers/periods.ts';
export type { LabelTime, TimeStatus } from './numbers/times.ts';
export type { Kind, NumberFound, NumberValue, Qualifier, Reading } from './numbers/types.ts';
export type { PassageKind, PunctuationFault } from './punctuation.ts';

/** A language is a folder beside this file, its code in `codes.ts` and a line in each of these. */
const allFacts: Record<Lang, LanguageFacts> = { zh: zhFacts, 'zh-hant': zhHantFacts, en: enFacts };
const catalogues: Record<Lang, Catalogue> = { zh, 'zh-hant': zhHant, en };

/** What is known of a language: its tag, names, separators, dates. */
export const facts = (lang: Lang): LanguageFacts => allFacts[lang];

/** Where a language of a library is read, as two capital letters: `{ zh-hant: 'HK' }`. */
export type Regions = Partial<Record<Lang, string>>;

/** What a page in a language calls it (BCP 47): `zh-CN`; where the library says a region, with that: `zh-Hant-HK`. */
export const tagOf = (lang: Lang, { [lang]: region }: Regions = {}): string =>
  region ? new Intl.Locale(facts(lang).tag, { region }).toString() : facts(lang).tag;

/** `og:locale`, a language and a territory: `zh_CN`, `zh_HK`. */
export const openGraphLocaleOf = (lang: Lang, { [lang]: region }: Regions = {}): string =>
  region ? `${new Intl.Locale(facts(lang).tag).language}_${region}` : facts(lang).openGraphLocale;

/** What a language is called in its own words, among those of a library: `中文`, or `简体中文` beside `繁體中文`. */
export function nameAmong(lang: Lang, among: readonly Lang[]): { name: string; shortName: string } {
  const { name, shortName, ofScript } = facts(lang);
  return ofScript && among.some((other) => other !== lang && isSameLanguage(other, lang))
    ? ofScript
    : { name, shortName };
}

/**
 * What a language is called inside a sentence of another one: `Chinese`, or `Simplified Chinese` in a library that has
 * it in both scripts.
 */
export function nameInSentence(from: Lang, lang: Lang, among: readonly Lang[]): string {
  const { languageNames, nameBeside } = catalogue(from);
  const twin = among.find((other) => other !== lang && isSameLanguage(other, lang));
  return twin ? nameBeside(lang, twin) : languageNames[lang];
}

/** The same language, if in another script: the first part of the tag says which. */
const isSameLanguage = (one: Lang, other: Lang): boolean => subtag(one) === subtag(other);
const subtag = (lang: Lang): string => facts(lang).tag.split('-')[0]!;

/** All that the program says in a language. */
export const catalogue = (lang: Lang): Catalogue => catalogues[lang];

export const isLanguage = (code: unknown): code is Lang => (knownLanguages as readonly unknown[]).includes(code);

/** Something by language: `inEach(['zh', 'en'], (lang) => lang.length)` -> `{ zh: 2, en: 2 }`. */
export const inEach = <T>(languages: readonly Lang[], make: (lang: Lang) => T): Record<Lang, T> =>
  Object.fromEntries(languages.map((lang) => [lang, make(lang)])) as Record<Lang, T>;

/** The same in every language that is known: `inEachLanguage((words) => words.interface.home)` -> `{ zh: '首页', en: 'Home' }`. */
export const inEachLanguage = <T>(make: (words: Catalogue, lang: Lang) => T): Record<Lang, T> =>
  inEach(knownLanguages, (lang) => make(catalogue(lang), lang));

/** The codes as part of a regular expression: `zh|en`. */
export const languagePattern: string = knownLanguages.join('|');

/**
 * The language of messages for whoever runs the program: the one that is asked for, as `zh` or as a terminal has it,
 * `zh_CN.UTF-8` and `zh_TW.UTF-8`, which is in the other script; English for everybody else.
 */
export function messageLanguage(wanted = ''): Lang {
  const asked = languageAndScript(wanted.replace(/[.@].*$/, '').replaceAll('_', '-'));
  return knownLanguages.find((lang) => languageAndScript(facts(lang).tag) === asked) ?? 'en';
}

/** `zh-TW` -> `zh-Hant`; undefined for what is no tag of a language. */
const languageAndScript = memoize((tag: string): string | undefined => {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return undefined;
  }
});

/** What stands in brackets behind a name, with the space that the language has there: `（万亿元）`, ` (RMB trillion)`. */
export function inBrackets(text: string, lang: Lang): string {
  const [open, close] = facts(lang).brackets;
  return open + text + close;
}

/** The parts of a page's title, the nearest first: `案例｜年页`, `Cases | Yearleaf`. */
export const pageTitle = (lang: Lang, ...parts: string[]): string => parts.join(facts(lang).separators.title);

/** The title of one of the pages that a list takes; the first has the list's own. */
export const titleOfPage = (lang: Lang, title: string, page: number, last: number): string =>
  page === 1 ? title : catalogue(lang).interface.pageOf(title, page, last);

/** The size of a file as a reader is told it: `1.2 MB`, `340 kB`. */
export function formatSize(bytes: number, lang: Lang): string {
  const [unit, divisor] = bytes < 1e6 ? (['kilobyte', 1e3] as const) : (['megabyte', 1e6] as const);
  const format = new Intl.NumberFormat(facts(lang).tag, { style: 'unit', unit, maximumSignificantDigits: 2 });
  return format.format(Math.max(1, bytes / divisor));
}

/** `2020-11-21` -> `2020年11月21日`, `21 November 2020`; months, years and intervals (`2020/2021`) likewise. */
export function formatDate(date: string, lang: Lang): string {
  const [from, to] = date.split('/');
  if (to) return facts(lang).dateRange(formatDate(from!, lang), formatDate(to, lang));
  const [year, month, day] = date.split('-').map(Number);
  const parts: DateParts = { year, month, day };
  return facts(lang).date(parts);
}
