import { openIndex, type Answer, type Found, type Index } from './engine.ts';
import { filterNames, readState, tidy, writeState, type FilterName, type SearchState } from './state.ts';
import { emptyMessage, moreButton, option, resultItem } from './view.ts';

/** Words and names that the page hands over, in its language. */
export interface Words {
  base: string;
  loading: string;
  failed: string;
  hint: string;
  none: string;
  count: Record<'one' | 'other', string>;
  more: string;
  all: string;
  names: Record<FilterName, Record<string, string>>;
}

const PAGE = 10;
/** Long enough that a fast typist starts one search and not five. */
const PAUSE = 120;

/** Brings the search page to life: the form, the address and the list of results follow each other. */
export function startSearch(root: HTMLElement, words: Words): void {
  const form = root.querySelector('form')!;
  const input = form.querySelector('input')!;
  const status = root.querySelector<HTMLElement>('[role=status]')!;
  const list = root.querySelector<HTMLElement>('.results')!;
  const selects = new Map(filterNames.map((name) => [name, form.querySelector<HTMLSelectElement>(`select[name=${name}]`)!]));
  let index: Promise<Index> | undefined;
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const openOnce = () => (index ??= openIndex(words.base));

  const current = (): SearchState => ({
    q: tidy(input.value),
    filters: Object.fromEntries([...selects].filter(([, select]) => select.value).map(([name, select]) => [name, select.value])),
  });

  /** Runs a search unless a later one has begun in the meantime. */
  async function show(state: SearchState): Promise<void> {
    const turn = ++latest;
    if (!state.q) return reset();
    root.dataset.state = 'busy';
    if (!list.childElementCount) status.textContent = words.loading;
    try {
      const answer = await (await openOnce()).search(state);
      const first = await answer.read(0, PAGE);
      if (turn === latest) fill(state, answer, first);
    } catch (error) {
      if (turn === latest) fail(error);
    }
  }

  function fill(state: SearchState, answer: Answer, first: Found[]): void {
    root.dataset.state = 'done';
    status.textContent = answer.total
      ? words.count[answer.total === 1 ? 'one' : 'other'].replace('{n}', String(answer.total)).replace('{q}', state.q)
      : words.none.replace('{q}', state.q);
    list.replaceChildren(...first.map((found) => resultItem(found, words.names)));
    if (!answer.total) list.replaceChildren(emptyMessage(words.hint));
    if (answer.total > PAGE) list.after(moreButton(words.more, list, answer, PAGE, words.names));
    for (const [name, select] of selects) fillSelect(select, name, answer.counts[name] ?? {}, state.filters[name]);
  }

  function fillSelect(select: HTMLSelectElement, name: FilterName, counts: Record<string, number>, chosen?: string): void {
    const values = Object.entries(words.names[name]).filter(([value]) => counts[value] || value === chosen);
    select.replaceChildren(
      option('', words.all, !chosen),
      ...values.map(([value, label]) => option(value, `${label} (${counts[value] ?? 0})`, value === chosen)),
    );
    select.disabled = values.length === 0;
  }

  function fail(error: unknown): void {
    console.warn(error);
    index = undefined;
    root.dataset.state = 'failed';
    status.textContent = words.failed;
    list.replaceChildren();
  }

  function reset(): void {
    root.dataset.state = 'idle';
    status.textContent = words.hint;
    list.replaceChildren();
  }

  /** What the reader did stands in the address; typing replaces it, a choice or Enter adds a step back. */
  function follow(step: 'push' | 'replace'): void {
    clearTimeout(timer);
    root.querySelector('.more')?.remove();
    const state = current();
    const address = writeState(state) || location.pathname;
    if (writeState(readState(location.search)) !== writeState(state)) history[`${step}State`](null, '', address);
    void show(state);
  }

  function restore(): void {
    const state = readState(location.search);
    root.querySelector('.more')?.remove();
    input.value = state.q;
    for (const [name, select] of selects) {
      const value = state.filters[name];
      if (value && ![...select.options].some((known) => known.value === value)) {
        select.append(option(value, words.names[name][value] ?? value, true));
      }
      select.value = value ?? '';
    }
    void show(state);
  }

  input.addEventListener('focus', () => void openOnce().catch(() => (index = undefined)), { once: true });
  // While an input method composes, the text is not yet what the reader means.
  input.addEventListener('input', (event) => {
    if ((event as InputEvent).isComposing) return;
    clearTimeout(timer);
    timer = setTimeout(() => follow('replace'), PAUSE);
  });
  input.addEventListener('compositionend', () => follow('replace'));
  form.addEventListener('change', (event) => event.target instanceof HTMLSelectElement && follow('push'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    follow('push');
  });
  addEventListener('popstate', restore);
  addEventListener('keydown', (event) => onKey(event, input, list));
  restore();
}

/** `/` goes to the box, arrows walk box and results, Escape goes back to the box. */
function onKey(event: KeyboardEvent, input: HTMLInputElement, list: HTMLElement): void {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const active = document.activeElement;
  const typing = active instanceof HTMLInputElement || active instanceof HTMLSelectElement;
  if (event.key === '/' && !typing) {
    event.preventDefault();
    input.select();
  }
  if (event.key === 'Escape' && list.contains(active)) input.focus();
  if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || (typing && active !== input)) return;
  const stops = [input, ...list.querySelectorAll<HTMLElement>('.result-title')];
  const here = stops.findIndex((stop) => stop === active);
  if (here < 0) return;
  const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
