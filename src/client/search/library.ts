import { bare, fold } from '../../../scripts/search/fold.ts';
import type { Term } from '../../../scripts/search/term.ts';
import { pairToken, singleToken, wordTokens } from '../../../scripts/search/tokens.ts';
import { simplify } from '../../../scripts/search/simplify.ts';
import { openSearch, type Answer, type Question, type Search } from './engine.ts';
import type { Counts } from './facets.ts';
import { openIndex } from './index-files.ts';
import { foundStretches, type Unit } from './shorter.ts';
import { remember } from './remember.ts';
import type { Lang } from './state.ts';
import { alternatesOf, neighbours, type Alternate } from './translate.ts';

export type Ask = Question & { lang: Lang };

/** The answer, and the query in simplified characters where only that was found. */
export type Reply = Answer & { simplified?: string };

/** Both languages' searches and the glossary, each loaded when it is first needed. Runs in the search's own thread. */
export function openLibrary(folder: string) {
  const searchIn = remember(2, async (lang: Lang): Promise<Search> => openSearch(await openIndex(folder, lang), lang));
  const fileOf = remember(2, async (name: string): Promise<unknown> => {
    const response = await fetch(folder + name);
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response.json();
  });
  const file = async <T>(name: string): Promise<T> => (await fileOf(name)) as T;

  return {
    async open(lang: Lang): Promise<void> {
      await searchIn(lang);
    },

    /** Asks as it was typed; when that is nowhere, in simplified characters. */
    async search({ lang, ...question }: Ask): Promise<Reply> {
      const search = await searchIn(lang);
      const answer = await search.search(question);
      if (answer.kind === 'exact' || lang === 'en' || !/\p{Script=Han}/u.test(question.q)) return answer;
      const simplified = simplify(question.q, await file<Record<string, string>>('traditional.json'));
      if (simplified === question.q) return answer;
      return { ...(await search.search({ ...question, q: simplified })), simplified };
    },

    async count({ lang, ...question }: Ask): Promise<Counts> {
      return (await searchIn(lang)).count(question);
    },

    async alternates(q: string, lang: Lang): Promise<Alternate[]> {
      return alternatesOf(q, lang, await file<Term[]>('glossary.json'));
    },

    /** What else could be asked when nothing was found. */
    async suggest(q: string, lang: Lang): Promise<string[]> {
      const [search, glossary] = await Promise.all([searchIn(lang), file<Term[]>('glossary.json')]);
      const folded = fold(q).text;
      const pieces = piecesOf(folded, lang);
      const found = await search.pagesWith(pieces.map(({ token }) => token));
      const units = pieces.map(({ from, to }, i): Unit => ({ from, to, pages: found[i]! }));
      return [...new Set([...foundStretches(folded, units), ...neighbours(q, lang, glossary)])];
    },
  };
}

export type Library = ReturnType<typeof openLibrary>;

const MOST_PIECES = 40;

/** Words, and neighbouring Chinese characters, with their places in the query. */
function piecesOf(folded: string, lang: Lang): { token: string; from: number; to: number }[] {
  const words = [...folded.matchAll(/\p{Script=Han}+|[^\p{Script=Han}\s]+/gu)];
  const pieces = words.flatMap(({ 0: word, index }) => {
    const chars = Array.from(bare(fold(word)).text);
    if (chars.length === 0) return [];
    if (/\p{Script=Han}/u.test(word) || lang === 'zh') {
      if (chars.length === 1) return [{ token: singleToken(chars[0]!), from: index, to: index + word.length }];
      return chars
        .slice(1)
        .map((char, i) => ({ token: pairToken(chars[i]! + char, lang), from: index + i, to: index + i + 2 }));
    }
    return wordTokens(word).map((token) => ({ token, from: index, to: index + word.length }));
  });
  return pieces.slice(0, MOST_PIECES);
}
