import { hasHan, searchLanguage, type SimpleForms, simplifier, formsAlike, type Term } from '../query/index.ts';
import type { MatchKind } from './match.ts';
import { openIndex } from './pagefind.ts';
import { remember } from './remember.ts';
import { openSearch, type Answer, type Counts, type Question, type Search } from './search.ts';
import type { Lang } from '../../languages/index.ts';
import type { Alternate } from './translate.ts';

/** The answer, and the query in simplified characters where only that was found. */
export type Reply = Answer & { simplified?: string };

/** The search of one language, and what helps to ask; each loaded when it is first needed. Runs in a thread of its own. */
export function openLibrary(folder: string, lang: Lang, build: string) {
  const language = searchLanguage(lang);
  const opened = remember(1, async (_once: 'index'): Promise<Search> =>
    openSearch(
      await openIndex(`${folder}${lang}/`, build),
      language,
      language.traditional ? simplifier(await table(), formsAlike(language.alike)) : undefined,
    ),
  );
  const fileOf = remember(3, async (name: string): Promise<unknown> => {
    const response = await fetch(`${folder}${name}${build && `?ts=${build}`}`);
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response.json();
  });
  const file = async <T>(name: string): Promise<T> => (await fileOf(name)) as T;
  const table = () => file<SimpleForms>('traditional.json');
  const glossary = () => file<Term[]>('glossary.json');

  return {
    async open(): Promise<void> {
      await opened('index');
    },

    /** Asks as it was typed; when that is nowhere, in simplified characters. */
    async search(question: Question): Promise<Reply> {
      const search = await opened('index');
      const answer = await search.search(question);
      if (language.traditional || (answer.kind && hasEveryWord(answer.kind)) || !hasHan(question.q)) return answer;
      const simplified = simplifier(await table())(question.q);
      if (simplified === question.q) return answer;
      return { ...(await search.search({ ...question, q: simplified })), simplified };
    },

    async count(question: Question): Promise<Counts> {
      return (await opened('index')).count(question);
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
      const search = await opened('index');
      const { corrections, neighbours, wordsOfQuery } = await helpers();
      const [words, terms] = await Promise.all([file<string>(`${lang}/words.json`), glossary()]);
      const vocabulary = words.split(' ');
      const proposed = [
        ...corrections(q, vocabulary, language),
        ...wordsOfQuery(q, vocabulary),
        ...neighbours(q, lang, terms),
      ];
      const found: string[] = [];
      for (const one of new Set(proposed)) if (found.length < 4 && (await search.holds(one))) found.push(one);
      return found;
    },
  };
}

/** Needed after the first results only: a bundler makes files of their own of these. */
const helpers = async () => ({ ...(await import('./suggest.ts')), ...(await import('./translate.ts')) });

/** Every word of the query is there as it was typed: other characters would find nothing else. */
const hasEveryWord = (kind: MatchKind): boolean => kind !== 'most' && kind !== 'apart';

export type Library = ReturnType<typeof openLibrary>;
