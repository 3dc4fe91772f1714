import { asListed, choose, countsOf, type Item } from './filter.ts';
import { fold } from '../../../scripts/search/query/index.ts';
import { csvOfRecords } from '../../../scripts/text/index.ts';
import { readState, writeState, type FinderState } from './state.ts';

/** What the page hands over: its facets with the names of their values, its words, and where the whole list is. */
export interface FinderSetup {
  /** Values that are `inOrder`, such as months, stand from first to last, others by their counts. */
  facets: { key: string; names?: Record<string, string>; inOrder?: boolean }[];
  words: { all: string; count: string; none: string; more?: string; partly?: string };
  /** Address of the list as JSON, for export. */
  source?: string;
  /** Name of the exported file, without its ending. */
  file: string;
  /** Addresses of the further pages of the list, in order. */
  rest?: string[];
  /** How many entries are shown until the reader asks for more. */
  atOnce?: number;
}

/** An entry and its element. The list is complete without script; this only hides, orders and counts. */
interface Entry extends Item {
  element: HTMLElement;
  place: number;
}

const PAUSE = 120;

export async function startFinder(root: HTMLElement, setup: FinderSetup): Promise<void> {
  const form = root.querySelector('form')!;
  const input = form.querySelector<HTMLInputElement>('input[name=q]')!;
  const sort = form.querySelector<HTMLSelectElement>('select[name=sort]');
  const status = root.querySelector<HTMLElement>('[role=status]')!;
  const list = root.querySelector<HTMLElement>('[data-list]')!;
  const more = root.querySelector<HTMLButtonElement>('[data-more]');
  const { atOnce = Infinity } = setup;
  const isWhole = await appendRest(list, setup.rest ?? []);
  const keys = setup.facets.map(({ key }) => key);
  const entries = [...list.children].map((element, place) => readEntry(element as HTMLElement, place, keys));
  const sorts = sort ? [...sort.options].map(({ value }) => value) : [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: Entry[] = entries;
  let limit = atOnce;

  const selectOf = (key: string) => form.querySelector<HTMLSelectElement>(`select[name=${key}]`);
  const current = (): FinderState => ({
    q: input.value.trim(),
    chosen: Object.fromEntries(keys.flatMap((key) => (selectOf(key)?.value ? [[key, selectOf(key)!.value]] : []))),
    sort: sort?.value || undefined,
  });

  function show(state: FinderState): void {
    shown = order(choose(entries, state), state.sort);
    list.append(...shown.map(({ element }) => element));
    limit = atOnce;
    unfold();
    status.textContent = (shown.length ? setup.words.count : setup.words.none)
      .replace('{n}', String(shown.length))
      .replace('{all}', String(entries.length));
    for (const facet of setup.facets) {
      const counts = countsOf(entries, state, facet.key);
      fillSelect(selectOf(facet.key), facet, counts, state.chosen[facet.key], setup.words.all);
      drawCounts(root, facet.key, counts, state.chosen[facet.key]);
    }
  }

  /** Shows as many of the chosen entries as the reader has asked for. */
  function unfold(): void {
    const visible = new Set(shown.slice(0, limit));
    for (const entry of entries) entry.element.hidden = !visible.has(entry);
    if (!more) return;
    more.hidden = shown.length <= limit;
    more.textContent = (setup.words.more ?? '').replace('{n}', String(Math.min(atOnce, shown.length - limit)));
  }

  /** What the list does not show but a reader may look for (outcome, persons, summary) is fetched when it is first needed. */
  let whole: Promise<void> | undefined;
  const readWhole = () =>
    (whole ??= (setup.source ? fetch(setup.source).then((response) => response.json()) : Promise.resolve([])).then(
      (all: { address: string }[]) => {
        const byAddress = new Map(all.map((one) => [one.address, fold(Object.values(one).flat().join(' '))]));
        for (const entry of entries) entry.text += ` ${byAddress.get(entry.element.dataset.address ?? '') ?? ''}`;
      },
      () => undefined,
    ));

  function follow(step: 'push' | 'replace'): void {
    clearTimeout(timer);
    const state = current();
    const address = writeState(state) || location.pathname;
    if (writeState(readState(location.search, keys, sorts)) !== writeState(state))
      history[`${step}State`](null, '', address);
    showWhole(state);
  }

  /** At once with what is here; with a query once more when the whole text has come. */
  function showWhole(state: FinderState): void {
    show(state);
    if (state.q) void readWhole().then(() => state.q === input.value.trim() && show(current()));
  }

  function asked(): FinderState {
    const state = readState(location.search, keys, sorts);
    return { ...state, chosen: asListed(state.chosen, entries) };
  }

  function restore(): void {
    const state = asked();
    input.value = state.q;
    if (sort) sort.value = state.sort ?? '';
    show(state);
    if (state.q) void readWhole().then(() => show(asked()));
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
  input.addEventListener('input', (event) => {
    if ((event as InputEvent).isComposing) return;
    clearTimeout(timer);
    timer = setTimeout(() => follow('replace'), PAUSE);
  });
  input.addEventListener('focus', () => void readWhole(), { once: true });
  input.addEventListener('compositionend', () => follow('replace'));
  root.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-choose]');
    if (!button) return;
    const select = selectOf(button.dataset.choose!)!;
    const value = button.dataset.value!;
    select.value = select.value === value ? '' : value;
    follow('push');
  });
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-export]')) {
    button.addEventListener('click', () => void exportShown(button.dataset.export as 'csv' | 'json', setup, shown));
  }
  more?.addEventListener('click', () => {
    const next = shown[limit];
    limit += atOnce;
    unfold();
    next?.element.querySelector('a')?.focus();
  });
  addEventListener('popstate', restore);
  if (isWhole) root.querySelector('[data-paging]')?.remove();
  else root.querySelector('.lead')!.append(` ${setup.words.partly?.replace('{n}', String(entries.length))}`);
  // On a phone the list comes first, and what narrows it is one tap away. The sheet has kept room for what is opened.
  for (const part of form.querySelectorAll<HTMLDetailsElement>('[data-open-wide]')) {
    part.open = innerWidth > 700;
    delete part.dataset['openWide'];
  }
  restore();
  root.dataset.ready = '';
}

/** Adds the entries of the further pages; false when not all of them could be had. */
async function appendRest(list: HTMLElement, rest: readonly string[]): Promise<boolean> {
  const pages = await Promise.allSettled(rest.map(async (address) => entriesOf(await (await fetch(address)).text())));
  for (const page of pages) if (page.status === 'fulfilled') list.append(...page.value);
  return pages.every(({ status }) => status === 'fulfilled');
}

const entriesOf = (html: string): Element[] => [
  ...new DOMParser().parseFromString(html, 'text/html').querySelector('[data-list]')!.children,
];

function readEntry(element: HTMLElement, place: number, keys: readonly string[]): Entry {
  const facets = Object.fromEntries(keys.map((key) => [key, (element.dataset[key] ?? '').split('|').filter(Boolean)]));
  return { element, place, text: fold(element.textContent), facets };
}

/** `date`, `-date` (latest first), `title`: by the entry's `data-sort-…`; otherwise as the page has them. */
function order(entries: Entry[], sort: string | undefined): Entry[] {
  if (!sort) return entries.toSorted((a, b) => a.place - b.place);
  const key = `sort${sort.replace(/^-/, '').replace(/^./, (first) => first.toUpperCase())}`;
  const down = sort.startsWith('-') ? -1 : 1;
  const valueOf = ({ element }: Entry) => element.dataset[key] ?? element.querySelector('a, th')?.textContent ?? '';
  return entries.toSorted(
    (a, b) => down * valueOf(a).localeCompare(valueOf(b), document.documentElement.lang) || a.place - b.place,
  );
}

function fillSelect(
  select: HTMLSelectElement | null,
  facet: FinderSetup['facets'][number],
  counts: Map<string, number>,
  chosen: string | undefined,
  all: string,
): void {
  if (!select) return;
  const names = facet.names ?? {};
  const values = [...new Set([...counts.keys(), ...(chosen ? [chosen] : [])])];
  values.sort((a, b) => (facet.inOrder ? 0 : (counts.get(b) ?? 0) - (counts.get(a) ?? 0)) || (a < b ? -1 : 1));
  const option = (value: string, text: string) =>
    Object.assign(document.createElement('option'), { value, textContent: text });
  select.replaceChildren(
    option('', all),
    ...values.map((value) => option(value, `${names[value] ?? value} (${counts.get(value) ?? 0})`)),
  );
  select.value = chosen ?? '';
}

/** Bars, months and tiles that show a facet's counts: each takes its number, its length and whether it is chosen. */
function drawCounts(root: HTMLElement, facet: string, counts: Map<string, number>, chosen: string | undefined): void {
  const marks = [...root.querySelectorAll<HTMLElement>(`[data-choose="${facet}"]`)];
  const most = Math.max(1, ...marks.map((mark) => counts.get(mark.dataset.value!) ?? 0));
  for (const mark of marks) {
    const count = counts.get(mark.dataset.value!) ?? 0;
    mark.toggleAttribute('data-empty', count === 0);
    mark.toggleAttribute('data-most', count === most);
    mark.setAttribute('aria-pressed', String(mark.dataset.value === chosen));
    const number = mark.querySelector('[data-count]');
    if (number) number.textContent = String(count);
    const bar = mark.querySelector('rect');
    bar?.setAttribute(bar.dataset.grow ?? 'width', String(Math.round((100 * count) / most)));
    if (bar?.dataset.grow === 'height') bar.setAttribute('y', String(100 - Math.round((100 * count) / most)));
  }
}

/** Exactly what is shown, with everything that the library knows of it. */
async function exportShown(type: 'csv' | 'json', { source, file }: FinderSetup, shown: Entry[]): Promise<void> {
  if (!source) return;
  const all = (await (await fetch(source)).json()) as { address: string }[];
  const byAddress = new Map(all.map((one) => [one.address, one]));
  const rows = shown.flatMap(({ element }) => byAddress.get(element.dataset.address!) ?? []);
  const text = type === 'json' ? JSON.stringify(rows, null, 1) : csvOfRecords(rows);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: type === 'json' ? 'application/json' : 'text/csv' }));
  link.download = `${file}.${type}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
