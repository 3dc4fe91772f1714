import { openClient } from './client.ts';
import { openFilters } from './filters.ts';
import { onKey } from './keys.ts';
import type { Library, Reply } from '../../../scripts/search/index.ts';
import { holdsWhole } from '../../../scripts/search/engine/index.ts';
import { inOtherLanguage, readState, tidy, writeState, type Lang, type SearchState } from './state.ts';
import { make, otherGroup, resultItem, suggestionList } from './view.ts';
import { fill, sayCount, type Words } from './words.ts';

const PAGE = 10;
const FEW = 3;
/** Long enough that a burst of keys starts one search, short enough not to be felt. */
const PAUSE = 60;

/** Brings the search page to life: the form, the address and the list of results follow each other. */
export function startSearch(root: HTMLElement, words: Words): void {
  const form = root.querySelector('form')!;
  const input = form.querySelector<HTMLInputElement>('input[type=search]')!;
  const sort = form.querySelector<HTMLSelectElement>('select[name=sort]')!;
  const both = form.querySelector<HTMLInputElement>('input[name=lang]')!;
  const status = root.querySelector<HTMLElement>('[role=status]')!;
  const list = root.querySelector<HTMLElement>('.results')!;
  const before = root.querySelector<HTMLElement>('.before-results')!;
  const after = root.querySelector<HTMLElement>('.after-results')!;
  const others = root.querySelector<HTMLElement>('.other-groups')!;
  const switches = document.querySelectorAll<HTMLAnchorElement>('.site-header a.language');
  const filters = openFilters(form, words);
  const clients = new Map<Lang, Library>();
  let failures = 0;
  /** Whether the last word is still being typed: neither Enter nor a space came after it. */
  let unfinished = false;
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** The search of a language, in a thread of its own. After a failure it begins anew, past the browser's cache. */
  function library(lang: Lang = words.lang): Library {
    const build = failures > 0 ? `${words.build}-${failures}` : words.build;
    const client = clients.get(lang) ?? openClient({ folder: `${words.base}/pagefind/`, lang, build });
    clients.set(lang, client);
    return client;
  }

  const current = (): SearchState => ({
    q: tidy(input.value),
    filters: filters.read(),
    sort: sort.value === 'date' ? 'date' : 'relevance',
    both: both.checked,
  });

  /** Runs a search unless a later one has begun in the meantime. */
  async function show(state: SearchState, wanted = PAGE): Promise<void> {
    const turn = ++latest;
    for (const link of switches) link.search = writeState(inOtherLanguage(state));
    if (!state.q) return reset();
    root.dataset.state = 'busy';
    if (!list.childElementCount) status.textContent = words.loading;
    try {
      const reply = await library().search({ ...state, wanted, unfinished });
      if (turn !== latest) return;
      fillIn(state, reply, wanted);
      await showMore(state, reply, turn);
    } catch (error) {
      if (turn === latest) fail(error);
    }
  }

  function fillIn(state: SearchState, reply: Reply, wanted: number): void {
    const said = [
      reply.found.length > 0 ? sayCount(words, state.q, reply) : fill(words.none, { q: state.q }),
      reply.simplified && fill(words.simplified, { q: reply.simplified }),
      reply.kind && words.matches[reply.kind],
    ];
    status.textContent = said.filter(Boolean).join(' ');
    const kept = wanted > PAGE ? list.childElementCount : 0;
    list.replaceChildren(...reply.found.map((found) => resultItem(found, words, reply.kind)));
    if (kept > 0) list.children[kept]?.querySelector<HTMLElement>('.result-title')?.focus();
    before.replaceChildren();
    after.replaceChildren();
    if (reply.atMost > reply.found.length) after.append(moreButton(state, wanted));
    if (wanted === PAGE) others.replaceChildren();
    root.dataset.state = 'done';
  }

  function moreButton(state: SearchState, wanted: number): HTMLButtonElement {
    const button = make('button', { type: 'button', className: 'more' }, words.more);
    button.addEventListener('click', () => void show(state, wanted + PAGE));
    return button;
  }

  /** What comes after the results and must not hold them up: suggestions, and the other language. */
  async function showMore(state: SearchState, reply: Reply, turn: number): Promise<void> {
    const counts = await library().count({ ...state, q: reply.simplified ?? state.q, wanted: PAGE, unfinished });
    if (turn !== latest) return;
    filters.fill(counts, state.filters);
    if (reply.found.length === 0 || reply.kind === 'most' || reply.kind === 'apart') {
      const suggestions = await library().suggest(state.q);
      if (turn !== latest) return;
      // Where no page has all of it, the reader most likely meant another word.
      const box = reply.kind === 'most' ? before : after;
      box.replaceChildren(
        make('p', {}, words.hint),
        ...(suggestions.length > 0 ? [suggestionList(suggestions, words)] : []),
      );
    }
    const other = words.lang === 'zh' ? 'en' : 'zh';
    const alternates = await library().alternates(state.q);
    if (state.both && !alternates.some(({ lang, q }) => lang === other && q === state.q))
      alternates.push({ lang: other, q: state.q });
    // Each language writes a place otherwise: what cannot be narrowed as it was asked for is not shown.
    const askable = alternates.filter(({ lang }) => lang === words.lang || !state.filters.place);
    const groups: HTMLElement[] = [];
    for (const { lang, q } of askable) {
      const found = await library(lang).search({
        q,
        filters: state.filters,
        sort: state.sort,
        wanted: state.both ? PAGE : FEW,
      });
      if (turn !== latest) return;
      const asked = lang === other && q === state.q;
      const shown = found.found.filter(({ match }) => asked || holdsWhole(match)).slice(0, state.both ? PAGE : FEW);
      if (shown.length > 0 && found.kind !== 'most' && found.kind !== 'apart')
        groups.push(otherGroup(lang, q, { ...found, found: shown }, words));
    }
    if (turn !== latest) return;
    others.replaceChildren(...groups);
    root.dataset.others = 'done';
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

  /** What the reader did stands in the address; typing replaces it, a choice or Enter adds a step back. */
  function follow(step: 'push' | 'replace'): void {
    clearTimeout(timer);
    unfinished = step === 'replace' && !/\s$/.test(input.value);
    delete root.dataset.others;
    const state = current();
    if (writeState(readState(location.search)) !== writeState(state))
      history[`${step}State`](null, '', writeState(state) || location.pathname);
    void show(state);
  }

  function restore(): void {
    const state = readState(location.search);
    unfinished = false;
    delete root.dataset.others;
    input.value = state.q;
    sort.value = state.sort;
    both.checked = state.both;
    if (Object.keys(state.filters).length > 0 || state.sort === 'date' || state.both)
      form.querySelector('details')!.open = true;
    filters.fill({}, state.filters);
    void show(state);
  }

  // While an input method composes, the text is not yet what the reader means.
  input.addEventListener('input', (event) => {
    if ((event as InputEvent).isComposing) return;
    clearTimeout(timer);
    timer = setTimeout(() => follow('replace'), PAUSE);
  });
  input.addEventListener('compositionend', () => follow('replace'));
  form.addEventListener('change', (event) => event.target !== input && follow('push'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    follow('push');
  });
  addEventListener('popstate', restore);
  addEventListener('keydown', (event) => onKey(event, input, root));
  library()
    .open()
    .catch(() => undefined);
  restore();
}
