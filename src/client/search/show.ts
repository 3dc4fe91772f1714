import { hasEveryWord } from '../../../scripts/search/engine/index.ts';
import type { Reply } from '../../../scripts/search/index.ts';
import type { SearchForm } from './form.ts';
import type { Libraries } from './libraries.ts';
import { otherGroups, reachOf } from './others.ts';
import { openReportNames } from './report-names.ts';
import type { Results } from './results.ts';
import { writeState, type SearchState } from './state.ts';
import type { Words } from './words.ts';

/** So many results at first, and so many more each time. */
export const PAGE = 10;

/** What is asked, and how much of it is shown. */
interface Asked {
  state: SearchState;
  wanted: number;
  /** The last word is still being typed. */
  unfinished: boolean;
}

interface Page {
  form: SearchForm;
  results: Results;
  libraries: Libraries;
  words: Words;
  /** More results are shown: so many now. */
  onMore: (wanted: number) => void;
  onOlder: () => void;
}

/**
 * Gives what shows the results of a search, unless a later one has begun in the meantime: the first as soon as they are
 * there, their number when all were counted, then what must not hold these up. `top`: how far down the page the reader was.
 */
export function openShow(page: Page): (asked: Asked, top?: number) => Promise<void> {
  const { form, results, libraries, words } = page;
  const library = () => libraries.of(words.lang);
  const switches = document.querySelectorAll<HTMLAnchorElement>('.site-header a.language');
  const readReportNames = openReportNames(words);
  let latest = 0;

  async function show(asked: Asked, top = 0): Promise<void> {
    const turn = ++latest;
    const { state } = asked;
    for (const link of switches) link.search = writeState(state);
    if (!state.q) return results.clear('idle');
    results.wait();
    await unlessLater(turn, async () => {
      const first = await search(asked, true);
      if (turn !== latest) return;
      results.replace(first);
      say(asked, first);
      if (top > 0) scrollTo(0, top);
      const reply = first.atLeast === first.atMost ? first : await search(asked);
      if (turn !== latest) return;
      say(asked, reply);
      await countFilters(asked, reply, turn);
      await suggest(asked, reply, turn);
      const groups = await otherGroups(libraries, words, state, reply, () => turn === latest);
      if (turn === latest) results.showOthers(groups);
    });
  }

  async function goOn(asked: Asked): Promise<void> {
    const turn = latest;
    await unlessLater(turn, async () => {
      const reply = await search(asked);
      if (turn !== latest) return;
      results.add(reply);
      say(asked, reply);
      page.onMore(asked.wanted);
      await countFilters(asked, reply, turn);
    });
  }

  const search = ({ state, ...asked }: Asked, quick = false): Promise<Reply> =>
    library().search({ ...state, ...asked, quick }, reachOf(state));

  const say = (asked: Asked, reply: Reply): void =>
    results.say(asked.state.q, reply, {
      showMore: () => void goOn({ ...asked, wanted: asked.wanted + PAGE }),
      searchOlder: page.onOlder,
    });

  async function countFilters({ state, unfinished }: Asked, { simplified }: Reply, turn: number): Promise<void> {
    const [counts] = await Promise.all([
      library().count({ ...state, q: simplified ?? state.q, wanted: PAGE, unfinished }),
      readReportNames(),
    ]);
    if (turn === latest) form.count(counts, state.filters);
  }

  async function suggest({ state }: Asked, reply: Reply, turn: number): Promise<void> {
    if (turn !== latest || hasEveryWord(reply.kind) || !words.withTexts.includes(words.lang)) return;
    const suggestions = await library().suggest(state.q);
    if (turn === latest) results.suggest(reply, suggestions);
  }

  /** What fails once a later search has begun is of no interest. */
  async function unlessLater(turn: number, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (turn !== latest) return;
      console.warn(error);
      libraries.startAnew();
      results.clear('failed');
    }
  }

  return show;
}
