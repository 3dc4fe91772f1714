import { openClient } from './client.ts';
import { openFilters } from './filters.ts';
import { onKey } from './keys.ts';
import { nothing } from './nothing.ts';
import type { Library, Reach, Reply } from '../../../scripts/search/index.ts';
import { holdsWhole } from '../../../scripts/search/engine/index.ts';
import { readState, tidy, writeState, type Lang, type SearchState } from './state.ts';
import { make, otherGroup, resultItem, suggestionList } from './view.ts';
import { fill, sayCount, type Words } from './words.ts';

const PAGE = 10;
const FEW = 3;
/** Long enough that a burst of keys starts one search, short enough not to be felt. */
const PAUSE = 60;

/** What is kept of a page of results that a reader leaves. */
interface Left {
  top: number;
  wanted: number;
}

/** Other words than the reader's are looked for only in what is at hand. */
const reachOf = (state: SearchState, q = state.q): Reach =>
  state.older ? 'all' : q === state.q ? 'as-needed' : 'newest';

const titleOf = (item: HTMLElement): HTMLAnchorElement => item.querySelector<HTMLAnchorElement>('.result-title')!;

/** Brings the search page to life: the form, the address and the list of results follow each other. */
export function startSearch(root: HTMLElement, words: Words): void {
  const form = root.querySelector('form')!;
  const input = form.querySelector<HTMLInputElement>('input[type=search]')!;
  const sort = form.querySelector<HTMLSelectElement>('select[name=sort]')!;
  /** A library in one language has none. */
  const both = form.querySelector<HTMLInputElement>('input[name=lang]');
  const status = root.querySelector<HTMLElement>('[role=status]')!;
  const list = root.querySelector<HTMLElement>('.results')!;
  const before = root.querySelector<HTMLElement>('.before-results')!;
  const after = root.querySelector<HTMLElement>('.after-results')!;
  const others = root.querySelector<HTMLElement>('.other-groups')!;
  const switches = document.querySelectorAll<HTMLAnchorElement>('.site-header a.language');
  const filters = openFilters(form, words);
  const languages = Object.keys(words.tags) as Lang[];
  const clients = new Map<Lang, Library>();
  const isEmpty = !words.withTexts.includes(words.lang);
  let failures = 0;
  /** Whether the reader wants older reports searched, too. */
  let older = false;
  /** Whether the last word is still being typed: neither Enter nor a space came after it. */
  let unfinished = false;
  /** Whether the address has a query that the reader meant: what is typed then is a new step. */
  let settled = false;
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** The search of a language, in a thread of its own. After a failure it begins anew, past the browser's cache. */
  function library(lang: Lang = words.lang): Library {
    if (!words.withTexts.includes(lang)) return nothing;
    const build = failures > 0 ? `${words.build}-${failures}` : words.build;
    const isDivided = words.divided?.includes(lang) ?? true;
    const client = clients.get(lang) ?? openClient({ folder: `${words.base}/pagefind/`, lang, build, isDivided });
    clients.set(lang, client);
    return client;
  }

  const current = (): SearchState => ({
    q: tidy(input.value),
    filters: filters.read(),
    sort: sort.value === 'date' ? 'date' : 'relevance',
    both: both?.checked ?? false,
    older,
  });

  /**
   * Runs a search unless a later one has begun in the meantime: the first results as soon as they are there, and their
   * number when all were counted. `top`: how far down the page the reader was.
   */
  async function show(state: SearchState, wanted = PAGE, top = 0): Promise<void> {
    const turn = ++latest;
    for (const link of switches) link.search = writeState(state);
    if (!state.q) return reset();
    root.dataset.state = 'busy';
    if (!list.childElementCount) status.textContent = words.loading;
    try {
      const question = { ...state, wanted, unfinished };
      const first = await library().search({ ...question, quick: true }, reachOf(state));
      if (turn !== latest) return;
      fillIn(state, first, wanted);
      if (top > 0) scrollTo(0, top);
      const reply = first.atLeast === first.atMost ? first : await library().search(question, reachOf(state));
      if (turn !== latest) return;
      sayFound(state, reply, wanted);
      await showMore(state, reply, turn);
    } catch (error) {
      if (turn === latest) fail(error);
    }
  }

  function fillIn(state: SearchState, reply: Reply, wanted: number): void {
    list.replaceChildren(...reply.found.map((found) => resultItem(found, words, reply.kind)));
    before.replaceChildren();
    others.replaceChildren();
    sayFound(state, reply, wanted);
    root.dataset.state = 'done';
  }

  /** What is shown stays where it is, whatever is read of more pages. */
  async function goOn(state: SearchState, wanted: number): Promise<void> {
    const turn = latest;
    const isShown = new Set([...list.querySelectorAll<HTMLAnchorElement>('.result-title')].map(({ href }) => href));
    try {
      const reply = await library().search({ ...state, wanted, unfinished }, reachOf(state));
      if (turn !== latest) return;
      const items = reply.found.map((found) => resultItem(found, words, reply.kind));
      const added = items.filter((item) => !isShown.has(titleOf(item).href));
      list.append(...added);
      if (added[0]) titleOf(added[0]).focus();
      sayFound(state, reply, wanted);
      remember(wanted);
      await countFilters(state, reply, turn);
    } catch (error) {
      if (turn === latest) fail(error);
    }
  }

  function sayFound(state: SearchState, reply: Reply, wanted: number): void {
    const said = [
      reply.found.length > 0
        ? sayCount(words, state.q, reply)
        : fill(isEmpty ? words.noTexts : words.none, { q: state.q }),
      reply.simplified && fill(words.simplified, { q: reply.simplified }),
      reply.kind && words.matches[reply.kind],
      reply.searched && fill(words.searched, { n: reply.searched.reports, of: reply.searched.of }),
    ];
    status.textContent = said.filter(Boolean).join(' ');
    if (reply.searched) before.replaceChildren(olderButton());
    after.replaceChildren(...(reply.atMost > reply.found.length ? [moreButton(state, wanted)] : []));
  }

  function moreButton(state: SearchState, wanted: number): HTMLButtonElement {
    const button = make('button', { type: 'button', className: 'more' }, words.more);
    button.addEventListener('click', () => void goOn(state, wanted + PAGE));
    return button;
  }

  function olderButton(): HTMLButtonElement {
    const button = make('button', { type: 'button', className: 'older' }, words.older);
    button.addEventListener('click', () => {
      older = true;
      // The button goes.
      input.focus();
      follow('choose');
    });
    return button;
  }

  /** What comes after the results and must not hold them up: counts, suggestions, and the other language. */
  async function showMore(state: SearchState, reply: Reply, turn: number): Promise<void> {
    await countFilters(state, reply, turn);
    if (turn !== latest) return;
    if (!isEmpty && (reply.found.length === 0 || reply.kind === 'most' || reply.kind === 'apart')) {
      const suggestions = await library().suggest(state.q);
      if (turn !== latest) return;
      // Where no page has all of it, the reader most likely meant another word.
      const box = reply.kind === 'most' ? before : after;
      box.replaceChildren(
        make('p', {}, words.hint),
        ...(suggestions.length > 0 ? [suggestionList(suggestions, words)] : []),
      );
    }
    const groups = await otherGroups(state, reply, () => turn === latest);
    if (turn !== latest) return;
    others.replaceChildren(...groups);
    root.dataset.others = 'done';
  }

  async function countFilters(state: SearchState, { simplified }: Reply, turn: number): Promise<void> {
    const counts = await library().count({ ...state, q: simplified ?? state.q, wanted: PAGE, unfinished });
    if (turn === latest) filters.fill(counts, state.filters);
  }

  /**
   * What the glossary's words and the other languages find; asks no further once a later search has begun. A language in
   * the same script is asked for what was not found in this one, and every one where this has no texts.
   */
  async function otherGroups(state: SearchState, reply: Reply, isLatest: () => boolean): Promise<HTMLElement[]> {
    const most = state.both ? PAGE : FEW;
    const alternates = await library().alternates(state.q, languages);
    const asIs = languages.filter(
      (lang) =>
        lang !== words.lang && (state.both || isEmpty || (reply.found.length === 0 && words.sameScript.includes(lang))),
    );
    for (const lang of asIs)
      if (!alternates.some((one) => one.lang === lang && one.q === state.q)) alternates.push({ lang, q: state.q });
    const groups: HTMLElement[] = [];
    for (const { lang, q } of alternates) {
      if (!isLatest()) return [];
      const reply = await library(lang).search({ ...state, q, wanted: most }, reachOf(state, q));
      const isAsked = lang !== words.lang && q === state.q;
      const found = reply.found.filter(({ match }) => isAsked || holdsWhole(match)).slice(0, most);
      if (found.length > 0 && reply.kind !== 'most' && reply.kind !== 'apart')
        groups.push(otherGroup(lang, q, { ...reply, found }, words));
    }
    return groups;
  }

  function fail(error: unknown): void {
    console.warn(error);
    clients.clear();
    failures++;
    root.dataset.state = 'failed';
    status.textContent = words.failed;
    clear();
  }

  function reset(): void {
    root.dataset.state = 'idle';
    status.textContent = '';
    clear();
  }

  function clear(): void {
    for (const box of [before, list, after, others]) box.replaceChildren();
  }

  /**
   * What the reader did stands in the address. A choice is a step back, and so is what was confirmed by Enter before
   * something else is typed; what is being typed replaces itself.
   */
  function follow(did: 'choose' | 'confirm' | 'type'): void {
    clearTimeout(timer);
    unfinished = did === 'type' && !/\s$/.test(input.value);
    delete root.dataset.others;
    const state = current();
    const last = readState(location.search);
    if (writeState(last) !== writeState(state)) {
      const step = did === 'choose' || (settled && last.q) ? 'pushState' : 'replaceState';
      if (step === 'pushState') remember();
      history[step](null, '', writeState(state) || location.pathname);
    }
    settled = did !== 'type';
    void show(state);
  }

  /** How far down the reader is, and in how many results: kept with the address, for the way back. */
  function remember(wanted = (history.state as Left | null)?.wanted ?? PAGE): void {
    history.replaceState({ top: scrollY, wanted } satisfies Left, '');
  }

  function restore(): void {
    const state = readState(location.search);
    const { top, wanted } = (history.state ?? {}) as Partial<Left>;
    unfinished = false;
    settled = true;
    delete root.dataset.others;
    input.value = state.q;
    sort.value = state.sort;
    if (both) both.checked = state.both;
    older = state.older;
    if (Object.keys(state.filters).length > 0 || state.sort === 'date' || state.both)
      form.querySelector('details')!.open = true;
    filters.fill({}, state.filters);
    void show(state, wanted, top);
  }

  // While an input method composes, the text is not yet what the reader means.
  input.addEventListener('input', (event) => {
    if ((event as InputEvent).isComposing) return;
    clearTimeout(timer);
    timer = setTimeout(() => follow('type'), PAUSE);
  });
  input.addEventListener('compositionend', () => follow('type'));
  form.addEventListener('change', (event) => event.target !== input && follow('choose'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    follow('confirm');
  });
  // The browser would scroll before there are results to scroll to.
  history.scrollRestoration = 'manual';
  addEventListener('popstate', restore);
  addEventListener('scrollend', () => remember());
  addEventListener('pagehide', () => remember());
  addEventListener('keydown', (event) => onKey(event, input, root));
  library()
    .open()
    .catch(() => undefined);
  restore();
}
