import { hasEveryWord, holdsWhole, type Alternate } from '../../../scripts/search/engine/index.ts';
import type { Reach, Reply } from '../../../scripts/search/index.ts';
import type { Libraries } from './libraries.ts';
import type { Lang, SearchState } from './state.ts';
import { otherGroup } from './view.ts';
import type { Words } from './words.ts';

/** So many results of each: as many as of the page's own language where the reader asked for both. */
const FEW = 3;
const ALL = 10;

/** What the glossary's words and the other languages find; asks no further once a later search has begun. */
export async function otherGroups(
  libraries: Libraries,
  words: Words,
  state: SearchState,
  reply: Reply,
  isLatest: () => boolean,
): Promise<HTMLElement[]> {
  const languages = Object.keys(words.tags) as Lang[];
  const translated = await libraries.of(words.lang).alternates(state.q, languages);
  const wanted = state.both ? ALL : FEW;
  const groups: HTMLElement[] = [];
  for (const { lang, q } of withQueryItself(translated, state, languagesAsked(languages, words, state, reply))) {
    if (!isLatest()) return [];
    const isAsked = lang !== words.lang && q === state.q;
    const answer = await libraries.of(lang).search({ ...state, q, wanted }, reachOf(state, q));
    const found = answer.found.filter(({ match }) => isAsked || holdsWhole(match)).slice(0, wanted);
    if (found.length > 0 && hasEveryWord(answer.kind)) groups.push(otherGroup(lang, q, { ...answer, found }, words));
  }
  return groups;
}

/**
 * The languages that are asked the query as it was typed: one in the same script for what was not found in this, and
 * every one where this has no texts or the reader wants both.
 */
function languagesAsked(languages: readonly Lang[], words: Words, { both }: SearchState, { found }: Reply): Lang[] {
  const isEmpty = !words.withTexts.includes(words.lang);
  return languages.filter(
    (lang) => lang !== words.lang && (both || isEmpty || (found.length === 0 && words.sameScript.includes(lang))),
  );
}

function withQueryItself(translated: readonly Alternate[], { q }: SearchState, asked: readonly Lang[]): Alternate[] {
  const isThere = (lang: Lang) => translated.some((one) => one.lang === lang && one.q === q);
  return [...translated, ...asked.filter((lang) => !isThere(lang)).map((lang) => ({ lang, q }))];
}

/** How far back is searched. Other words than the reader's are looked for only in what is at hand. */
export const reachOf = (state: SearchState, q = state.q): Reach =>
  state.older ? 'all' : q === state.q ? 'as-needed' : 'newest';
