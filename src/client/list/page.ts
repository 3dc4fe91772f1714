import { keepTyped } from '../pages/keep-typed.ts';
import { whenTyped } from '../pages/typed.ts';
import { type Drawn, openDrawing } from './draw.ts';
import { type Entry, openEntries, order } from './entries.ts';
import { exportShown } from './export.ts';
import { choose } from './filter.ts';
import { openForm } from './form.ts';
import { readState, writeState, type FinderState } from './state.ts';
import { openTexts } from './texts.ts';

/** What the page hands over: its facets with the names of their values, its words, and where the whole list is. */
export interface FinderSetup extends Drawn {
  /** Address of the list as JSON, for export. */
  source?: string;
  /** Name of the exported file, without its ending. */
  file: string;
  /** Addresses of the further pages of the list, in order. */
  rest?: string[];
  /** How many entries are shown until the reader asks for more. */
  atOnce?: number;
}

const PAUSE = 120;

/** Brings a list to life. What its further pages have is read once the reader narrows or orders it, or asks for more. */
export async function startFinder(root: HTMLElement, setup: FinderSetup): Promise<void> {
  const { atOnce = Infinity, rest = [] } = setup;
  const keys = setup.facets.map(({ key }) => key);
  const form = openForm(root, keys);
  const list = root.querySelector<HTMLElement>('[data-list]')!;
  const drawing = openDrawing(root, setup, form);
  const texts = openTexts(setup.source);
  const all = openEntries(list, rest, keys);
  let found: Entry[] = [];
  let limit = atOnce;
  let latest = 0;

  /** At once with what is here; with a query once more when the whole text has come. */
  async function show(state: FinderState, most = atOnce): Promise<void> {
    const turn = ++latest;
    const isNarrowed = writeState(state) !== '';
    list.ariaBusy = 'true';
    const entries = await all.read(isNarrowed ? Infinity : most);
    if (turn !== latest) return;
    list.ariaBusy = null;
    limit = most;
    drawing.sayWhatIsThere(entries.length, isNarrowed ? Infinity : most, all.isWhole());
    found = drawing.draw(entries, state, { isNarrowed, limit, atOnce });
    if (!state.q || !(await texts.read()) || turn !== latest) return;
    texts.addTo(entries);
    found = drawing.draw(entries, state, { isNarrowed, limit, atOnce });
  }

  const addressed = (): FinderState => readState(location.search, keys, form.sorts);

  function follow(step: 'push' | 'replace'): void {
    callOff();
    const state = form.read();
    const address = writeState(state) || location.pathname;
    if (writeState(addressed()) !== writeState(state)) history[`${step}State`](null, '', address);
    void show(state);
  }

  async function restore(): Promise<void> {
    const state = addressed();
    form.write(state);
    await show(state);
  }

  async function showMore(): Promise<void> {
    const next = limit;
    await show(form.read(), limit + atOnce);
    found[next]?.element.querySelector('a')?.focus();
  }

  /** All that was found, not only what stands on the page. */
  async function exportFound(type: 'csv' | 'json'): Promise<void> {
    const entries = await all.read(Infinity);
    const state = form.read();
    await exportShown(type, setup, order(choose(entries, state), state.sort));
  }

  keepTyped(form.input);
  const callOff = whenTyped(form.input, PAUSE, () => follow('replace'));
  form.input.addEventListener('focus', () => void texts.read(), { once: true });
  form.element.addEventListener('submit', (event) => {
    event.preventDefault();
    follow('push');
  });
  form.element.addEventListener('change', (event) => event.target instanceof HTMLSelectElement && follow('push'));
  form.element.addEventListener('reset', () =>
    setTimeout(() => {
      form.clear();
      follow('push');
    }),
  );
  root.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-choose]');
    if (!button) return;
    form.toggle(button.dataset.choose!, button.dataset.value!);
    follow('push');
  });
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-export]'))
    button.addEventListener('click', () => void exportFound(button.dataset.export as 'csv' | 'json'));
  root.querySelector('[data-more]')?.addEventListener('click', () => void showMore());
  addEventListener('popstate', () => void restore());
  // On a phone the list comes first, and what narrows it is one tap away. The sheet has kept room for what is opened.
  for (const part of form.element.querySelectorAll<HTMLDetailsElement>('[data-open-wide]')) {
    part.open = innerWidth > 700;
    delete part.dataset['openWide'];
  }
  await restore();
  root.dataset.ready = '';
}
