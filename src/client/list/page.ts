import { whenTyped } from '../pages/typed.ts';
import { type Entry, openEntries, order } from './entries.ts';
import { exportShown } from './export.ts';
import { drawCounts, type Facet, fillSelect } from './facets.ts';
import { asListed, choose, countsOf } from './filter.ts';
import { fold } from '../../../scripts/search/query/index.ts';
import { readState, writeState, type FinderState } from './state.ts';

/** What the page hands over: its facets with the names of their values, its words, and where the whole list is. */
export interface FinderSetup {
  /** Values that are `inOrder`, such as months, stand from first to last, others by their counts. */
  facets: Facet[];
  words: { all: string; count: string; none: string; more?: string; partly?: string };
  /** Address of the list as JSON, for export. */
  source?: string;
  /** Name of the exported file, without its ending. */
  file: string;
  /** Addresses of the further pages of the list, in order, and how many entries all of them have. */
  rest?: string[];
  count?: number;
  /** How many entries are shown until the reader asks for more. */
  atOnce?: number;
}

const PAUSE = 120;

/** Brings a list to life. What its further pages have is read once the reader narrows or orders it, or asks for more. */
export async function startFinder(root: HTMLElement, setup: FinderSetup): Promise<void> {
  const form = root.querySelector('form')!;
  const input = form.querySelector<HTMLInputElement>('input[name=q]')!;
  const sort = form.querySelector<HTMLSelectElement>('select[name=sort]');
  const status = root.querySelector<HTMLElement>('[role=status]')!;
  const list = root.querySelector<HTMLElement>('[data-list]')!;
  const more = root.querySelector<HTMLButtonElement>('[data-more]');
  const { atOnce = Infinity, rest = [] } = setup;
  const keys = setup.facets.map(({ key }) => key);
  const all = openEntries(list, rest, keys);
  const sorts = sort ? [...sort.options].map(({ value }) => value) : [];
  let shown: Entry[] = [];
  let limit = atOnce;
  let latest = 0;

  const selectOf = (key: string) => form.querySelector<HTMLSelectElement>(`select[name=${key}]`);
  const current = (): FinderState => ({
    q: input.value.trim(),
    chosen: Object.fromEntries(keys.flatMap((key) => (selectOf(key)?.value ? [[key, selectOf(key)!.value]] : []))),
    sort: sort?.value || undefined,
  });

  /** At once with what is here; with a query once more when the whole text has come. */
  async function show(state: FinderState, most = atOnce): Promise<void> {
    const turn = ++latest;
    const isNarrowed = writeState(state) !== '';
    list.ariaBusy = 'true';
    const entries = await all.read(isNarrowed ? Infinity : most);
    if (turn !== latest) return;
    list.ariaBusy = null;
    limit = most;
    sayWhatIsThere(entries.length, isNarrowed ? Infinity : most);
    draw(entries, state, isNarrowed);
    if (!state.q || !(await readTexts()) || turn !== latest) return;
    addTexts(entries);
    draw(entries, state, isNarrowed);
  }

  function draw(entries: readonly Entry[], { chosen, ...asked }: FinderState, isNarrowed: boolean): void {
    const state = { ...asked, chosen: asListed(chosen, entries) };
    shown = order(choose(entries, state), state.sort);
    const count = isNarrowed ? shown.length : (setup.count ?? shown.length);
    place(shown.slice(0, limit).map(({ element }) => element));
    status.textContent = (count ? setup.words.count : setup.words.none)
      .replace('{n}', String(count))
      .replace('{all}', String(isNarrowed ? entries.length : count));
    for (const facet of setup.facets) {
      const whole = isNarrowed ? undefined : facet.counts;
      const counts = whole ? new Map(Object.entries(whole)) : countsOf(entries, state, facet.key);
      fillSelect(selectOf(facet.key), facet, counts, state.chosen[facet.key], setup.words.all);
      drawCounts(root, facet.key, counts, state.chosen[facet.key]);
    }
    if (!more) return;
    more.hidden = count <= limit;
    more.textContent = (setup.words.more ?? '').replace('{n}', String(Math.min(atOnce, count - limit)));
  }

  /** What stands in its place stays there, with the reader’s cursor. */
  function place(elements: readonly HTMLElement[]): void {
    const isKept = [...list.children].every((element, index) => element === elements[index]);
    if (isKept) list.append(...elements.slice(list.childElementCount));
    else list.replaceChildren(...elements);
  }

  /** Pages that could not be had are still to be reached by their links. */
  function sayWhatIsThere(count: number, wanted: number): void {
    root.querySelector('[data-partly]')?.remove();
    if (all.isWhole()) root.querySelector('[data-paging]')?.remove();
    else if (count < Math.min(wanted, setup.count ?? 0)) {
      const textContent = setup.words.partly?.replace('{n}', String(count)) ?? '';
      const said = Object.assign(document.createElement('p'), { className: 'search-status', textContent });
      said.dataset['partly'] = '';
      status.after(said);
    }
  }

  /** What the list does not show but a reader may look for (outcome, persons, summary) is fetched when it is first needed. */
  let texts: Map<string, string> | undefined;
  let reading: Promise<boolean> | undefined;
  const readTexts = (): Promise<boolean> =>
    (reading ??= setup.source ? fetchTexts(setup.source) : Promise.resolve(false));

  async function fetchTexts(source: string): Promise<boolean> {
    try {
      const rows = (await (await fetch(source)).json()) as { address: string }[];
      texts = new Map(rows.map((row) => [row.address, fold(Object.values(row).flat().join(' '))]));
    } catch {
      // Then words are looked for in what the list shows.
    }
    return texts !== undefined;
  }

  function addTexts(entries: readonly Entry[]): void {
    for (const entry of entries) {
      const text = texts?.get(entry.element.dataset['address'] ?? '') ?? '';
      if (!entry.text.endsWith(text)) entry.text += ` ${text}`;
    }
  }

  function follow(step: 'push' | 'replace'): void {
    callOff();
    const state = current();
    const address = writeState(state) || location.pathname;
    if (writeState(readState(location.search, keys, sorts)) !== writeState(state))
      history[`${step}State`](null, '', address);
    void show(state);
  }

  async function restore(): Promise<void> {
    const state = readState(location.search, keys, sorts);
    input.value = state.q;
    if (sort) sort.value = state.sort ?? '';
    await show(state);
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    follow('push');
  });
  form.addEventListener('change', (event) => event.target instanceof HTMLSelectElement && follow('push'));
  form.addEventListener('reset', () =>
    setTimeout(() => {
      for (const key of keys) if (selectOf(key)) selectOf(key)!.value = '';
      follow('push');
    }),
  );
  const callOff = whenTyped(input, PAUSE, () => follow('replace'));
  input.addEventListener('focus', () => void readTexts(), { once: true });
  root.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-choose]');
    if (!button) return;
    const select = selectOf(button.dataset.choose!)!;
    const value = button.dataset.value!;
    select.value = select.value === value ? '' : value;
    follow('push');
  });
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-export]'))
    button.addEventListener('click', () => void exportFound(button.dataset.export as 'csv' | 'json'));
  more?.addEventListener('click', () => void showMore());
  addEventListener('popstate', () => void restore());
  // On a phone the list comes first, and what narrows it is one tap away. The sheet has kept room for what is opened.
  for (const part of form.querySelectorAll<HTMLDetailsElement>('[data-open-wide]')) {
    part.open = innerWidth > 700;
    delete part.dataset['openWide'];
  }
  await restore();
  root.dataset.ready = '';

  async function showMore(): Promise<void> {
    const next = limit;
    await show(current(), limit + atOnce);
    shown[next]?.element.querySelector('a')?.focus();
  }

  /** All that was found, not only what stands on the page. */
  async function exportFound(type: 'csv' | 'json'): Promise<void> {
    const entries = await all.read(Infinity);
    const state = current();
    await exportShown(type, setup, order(choose(entries, state), state.sort));
  }
}
