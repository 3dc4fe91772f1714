import {
  hasHan,
  searchLanguage,
  type Shard,
  type SimpleForms,
  simplifier,
  formsAlike,
  type Term,
  vocabularyFile,
  WORDS_IN_A_FILE,
} from '../query/index.ts';
import { hasEveryWord } from './match.ts';
import { openIndex } from './pagefind.ts';
import { remember } from './remember.ts';
import type { Question } from './question.ts';
import { openSearch, type Answer, type Counts, type Search } from './search.ts';
import { openShards, type Searched } from './shards.ts';
import type { Lang } from '../../languages/index.ts';
import type { Alternate } from './translate.ts';

/** The answer, and the query in simplified characters where only that was found. */
export type Reply = Answer & {
  simplified?: string;
  /** What was searched, where that was not everything. */
  searched?: Searched;
};

/**
 * How far back a language is searched that is dealt out to several indexes: the newest alone, all, or the newest first
 * and all where no page of it has every word. A chosen report or year is looked for where it is.
 */
export type Reach = 'newest' | 'all' | 'as-needed';

/**
 * The search of one language, and what helps to ask; each loaded when it is first needed. Runs in a thread of its own.
 * `isDivided`: the language is dealt out to several indexes, of which the newest is opened.
 */
export function openLibrary(folder: string, lang: Lang, build: string, isDivided = false) {
  const language = searchLanguage(lang);
  const opened = remember(1, async (_once: 'index') => {
    const [index, shards] = await Promise.all([
      openIndex(`${folder}${lang}/`, build, isDivided),
      isDivided ? file<Shard[]>(`${lang}/shards.json`) : [],
    ]);
    const search = openSearch(
      index,
      language,
      language.traditional ? simplifier(await table(), formsAlike(language.alike)) : undefined,
    );
    return { search, shards: openShards(shards, index.add) };
  });

  /** The search, over all that a question needs. */
  async function searchFor({ filters }: Question, reach: Reach): Promise<Opened> {
    const { search, shards } = await opened('index');
    if (await (reach === 'all' ? shards.openAll(filters) : shards.openFirst(filters))) search.extend();
    return { search, shards };
  }

  /** As it was typed; when that is nowhere, in simplified characters. */
  async function ask(search: Search, question: Question): Promise<Reply> {
    const answer = await search.search(question);
    if (language.traditional || hasEveryWord(answer.kind) || !hasHan(question.q)) return answer;
    const simplified = simplifier(await table())(question.q);
    if (simplified === question.q) return answer;
    return { ...(await search.search({ ...question, q: simplified })), simplified };
  }

  const fileOf = remember(8, async (name: string): Promise<unknown> => {
    const response = await fetch(`${folder}${name}${build && `?ts=${build}`}`);
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response.json();
  });
  const file = async <T>(name: string): Promise<T> => (await fileOf(name)) as T;
  /** The words of the index, file by file, the most frequent first. */
  async function* vocabularies(): AsyncGenerator<string[]> {
    for (let number = 1, isFull = true; isFull; number++) {
      const words = (await file<string>(vocabularyFile(lang, number))).split(' ');
      yield words;
      isFull = words.length >= WORDS_IN_A_FILE;
    }
  }
  const table = () => file<SimpleForms>('traditional.json');
  const glossary = () => file<Term[]>('glossary.json');

  return {
    async open(): Promise<void> {
      await opened('index');
    },

    async search(question: Question, reach: Reach = 'as-needed'): Promise<Reply> {
      const { search, shards } = await searchFor(question, reach);
      let reply = await ask(search, question);
      if (reach === 'as-needed' && !hasEveryWord(reply.kind) && shards.searched(question.filters)) {
        await searchFor(question, 'all');
        reply = await ask(search, question);
      }
      const searched = shards.searched(question.filters);
      return searched ? { ...reply, searched } : reply;
    },

    /** Pages by filter and value, of what is open; reports and years that are not stand among them without a number. */
    async count(question: Question): Promise<Counts> {
      const { search, shards } = await opened('index');
      const counts = await search.count(question);
      const all = (name: 'report' | 'year') => ({ ...uncounted(shards.unopened(name)), ...counts[name] });
      return { ...counts, report: all('report'), year: all('year') };
    },

    /** The query in the words of the library's other languages. */
    async alternates(q: string, languages: readonly Lang[]): Promise<Alternate[]> {
      const { alternatesOf } = await helpers();
      return alternatesOf(
        q,
        lang,
        languages,
        await glossary(),
        language.traditional ? simplifier(await table()) : undefined,
      );
    },

    /** What else could be asked when nothing was found: words put right, words that there are, terms that are near. */
    async suggest(q: string): Promise<string[]> {
      const { search } = await opened('index');
      const { corrections, neighbours, wordsOfQuery } = await helpers();
      const vocabulary: string[] = [];
      let better: string[] = [];
      for await (const words of vocabularies()) {
        vocabulary.push(...words);
        better = corrections(q, vocabulary, language);
        // Rarer words are read only where no more frequent one is near.
        if (better.length > 0) break;
      }
      const proposed = [...better, ...wordsOfQuery(q, vocabulary), ...neighbours(q, lang, await glossary())];
      const found: string[] = [];
      for (const one of new Set(proposed)) if (found.length < 4 && (await search.holds(one))) found.push(one);
      return found;
    },
  };
}

/** Needed after the first results only: a bundler makes files of their own of these. */
const helpers = async () => ({ ...(await import('./suggest.ts')), ...(await import('./translate.ts')) });

const uncounted = (values: readonly string[]): Record<string, undefined> =>
  Object.fromEntries(values.map((value) => [value, undefined]));

interface Opened {
  search: Search;
  shards: ReturnType<typeof openShards>;
}

export type Library = ReturnType<typeof openLibrary>;
