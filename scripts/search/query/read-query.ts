import type { SearchLanguage } from '../../languages/search/index.ts';
import { normalize, withoutPunctuation } from './normalize.ts';
import { hanIn, hasHan, pairsOf, partsOf, plain, stemOf, tiesIn, wordsIn } from './words.ts';

/** One thing that a page must hold. */
export interface Clause {
  /** As it is compared with texts. */
  text: string;
  /** `string`: this very string; `word`: a word in any of its forms. */
  kind: 'string' | 'word';
  /** Without punctuation. */
  bare: string;
  /** Of a word: its stem. */
  stem: string;
  /** A number, with or without a unit: found as a whole number only, so that 10.9 is not 110.9. */
  isNumber: boolean;
  /** The beginning of a word that is still being typed. */
  isBegun?: boolean;
}

/** A query, read. */
export interface Query {
  /** The whole of it, as it is compared with texts. */
  text: string;
  /** All of these: each string or word between spaces but the language's small words, each phrase in quotes. */
  clauses: Clause[];
  /** None of these: `-word`. */
  without: Clause[];
  /** Words of the index that every page has which holds the query. */
  terms: string[];
  /** The same without what may be cut out of a longer word or number at the ends of the query. */
  looseTerms: string[];
}

const NUMBER = /^[¥$€£~<>≥≤]?\d+(?:\.\d+)*\s?[%‰万亿千百元件个家人次笔吨倍户种张起名辆台]*$/u;

/** Enough to tell pages apart; more would only load more of the index. */
const MOST = 8;

/**
 * Quotes are an operator where they stand around words, not inside a string, and a hyphen where it begins a word, not a number:
 * `"price fraud" -Taobao`, but `“平台”经济` is a string. White space of any width parts words.
 */
const PIECE = /(?<minus>(?<=\s|^)[-－−](?=[\p{L}"“「]))?(?:["“「](?<phrase>[^"“”「」]+)["”」](?=\s|$)|(?<word>\S+))/gu;

/** What stands between the cells of a row that was copied: from a page, a Markdown table, a CSV, a found place. */
const SEPARATOR = /^[|│¦·•;；,，、/—–-]+$/u;
/**
 * The comma or semicolon of a CSV between two cells of which one is Chinese, a number or empty; not that of 14,296,274.
 * Chinese has its own.
 */
const CSV = /(?<=[\p{Script=Han}\d%）)—])(?:;|,(?!\d{3}(?!\d)))(?=\S)|(?<=\S)[,;](?=[\p{Script=Han}—])/gu;

/** A Latin word at the end of what has been typed so far. */
const LAST_WORD = /(?<=^|\s)\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]*$/u;
/** So many letters of a word tell something. */
const TELLING = 3;

/**
 * A query whose last word is still being typed: a Latin word stands for all that begin with it, and is left out while it
 * has one or two letters; `rural retail s` is read as `rural retail`. In open quotes nothing is left out.
 */
export function readUnfinished(q: string, language: SearchLanguage): Query {
  const last = LAST_WORD.exec(q);
  const isQuoted = (q.match(/["“”「」]/g) ?? []).length % 2 === 1;
  if (!last || isQuoted) return readQuery(q, language);
  const before = q.slice(0, last.index).trim();
  if (last[0].length < TELLING) return readQuery(before || q, language);
  const query = readQuery(q, language);
  const end = query.clauses.length - 1;
  const clauses = query.clauses.map((one, i) => (i === end && one.kind === 'word' ? { ...one, isBegun: true } : one));
  return { ...query, clauses };
}

/** `农村 网络零售额 -淘宝` -> two strings to be held, and one that must not be; `| 东部 | 84.54 |` -> its cells. */
export function readQuery(q: string, language: SearchLanguage): Query {
  const pieces = [...q.trim().matchAll(PIECE)].map(({ groups }) => groups!);
  const read = (wanted: boolean): Clause[] =>
    unique(
      pieces
        .filter(({ minus, word }) => (minus === undefined) === wanted && !(word && SEPARATOR.test(word)))
        .flatMap(({ phrase, word }) => (phrase === undefined ? clausesOf(word!, language) : phraseOf(phrase))),
    );
  const positive = withoutSmall(read(true), language);
  // A query of nothing but what to leave out means the hyphen as a letter.
  const clauses = positive.length > 0 ? positive : clausesOf(q, language);
  const text = pieces.length === 1 && pieces[0]!.phrase ? clauses[0]!.text : normalize(q).text;
  return {
    text,
    clauses,
    without: positive.length > 0 ? read(false) : [],
    terms: termsOf(clauses, language, false),
    looseTerms: termsOf(clauses, language, true),
  };
}

/** `sales by county` asks for sales and county; `how many` for both of its words. */
function withoutSmall(clauses: Clause[], { smallWords }: SearchLanguage): Clause[] {
  const telling = clauses.filter(({ kind, text }) => kind === 'string' || !smallWords.has(text));
  return telling.length > 0 ? telling : clauses;
}

/** Words that a page may hold apart: what a string of Chinese consists of, by the browser's own dictionary. */
export function partsOfString(q: string, language: SearchLanguage): Query | undefined {
  const words = segment(normalize(q).text).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const telling = words.filter((word) => Array.from(word).length > 1);
  const every = unique((telling.length > 1 ? telling : words).flatMap((word) => clausesOf(word, language)));
  const clauses = withoutSmall(every, language);
  if (clauses.length < 2) return undefined;
  return { text: '', clauses, without: [], terms: termsOf(clauses, language, false), looseTerms: [] };
}

function segment(text: string): string[] {
  if (typeof Intl.Segmenter === 'undefined') return hanIn(text).flatMap(({ text: han }) => pairsOf(han));
  return [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map(({ segment: word }) => word);
}

function clausesOf(piece: string, language: SearchLanguage): Clause[] {
  const cells = hasHan(piece) ? piece.split(CSV).filter((cell) => !SEPARATOR.test(cell)) : [];
  if (cells.length > 1) return cells.flatMap((cell) => clausesOf(cell, language));
  const { text } = normalize(piece);
  if (hasHan(text)) return [clause(text, 'string')];
  const words = wordsIn(text);
  if (words.length === 0) return text ? [clause(text, 'string')] : [];
  // In a text of words a slash or a comma is no more than a space.
  if (language.script === 'latin' || words.length === 1) return words.map((word) => clause(word.text, 'word'));
  return [clause(text, 'string')];
}

const phraseOf = (phrase: string): Clause[] => {
  const { text } = normalize(phrase);
  return text ? [clause(text, 'string')] : [];
};

const clause = (text: string, kind: Clause['kind']): Clause => ({
  text,
  kind,
  bare: withoutPunctuation({ text, at: [...text, ''].map((_, i) => i) }).text,
  stem: kind === 'word' ? stemOf(/^\d+(\.\d+)*$/.test(text) ? text : plain(text.replace(/['’]s?$/, ''))) : '',
  isNumber: NUMBER.test(text),
});

/** What the index is asked for. */
function termsOf(clauses: Clause[], language: SearchLanguage, loose: boolean): string[] {
  const each = clauses.map(({ text, kind }) =>
    kind === 'word' ? wordTerms(text, language) : stringTerms(text, language, loose),
  );
  const all = unique(each.flat());
  const telling = all.filter((term) => !language.smallWords.has(term) && !(term.length === 1 && /[a-z]/.test(term)));
  const chosen = telling.length > 0 ? telling : all;
  return chosen.length <= MOST ? chosen : spread(chosen, MOST);
}

/** Pagefind's own index has a compound under its letters; where it cuts the text itself, under its parts. */
const wordTerms = (word: string, { script }: SearchLanguage): string[] =>
  script === 'latin' ? [plain(word)] : partsOf(word).map(plain);

function stringTerms(text: string, language: SearchLanguage, loose: boolean): string[] {
  const han = hanIn(text);
  const ties = tiesIn(text).filter(({ from }) => !loose || from > 0);
  const tied = new Set(ties.map(({ from }) => from));
  const words = wordsIn(text)
    .filter(({ from, text: word }) => !tied.has(from) && !(loose && (from === 0 || from + word.length === text.length)))
    .flatMap(({ text: word }) => wordTerms(word, language));
  const pairs = han.flatMap(({ text: run }) => covering(pairsOf(run)));
  const found = [...pairs, ...ties.map((tie) => tie.text), ...words];
  return found.length > 0 ? found : han.slice(0, 1).map(({ text: char }) => char);
}

/** Every second pair and the last hold the same characters as all of them. */
const covering = (pairs: string[]): string[] => pairs.filter((_, i) => i % 2 === 0 || i === pairs.length - 1);

/** Some from everywhere in a list. */
const spread = <T>(list: T[], count: number): T[] =>
  Array.from({ length: count }, (_, i) => list[Math.round((i * (list.length - 1)) / (count - 1))]!);

function unique<T>(list: T[]): T[] {
  const seen = new Set<string>();
  return list.filter((one) => {
    const key = JSON.stringify(one);
    return !seen.has(key) && seen.add(key);
  });
}
