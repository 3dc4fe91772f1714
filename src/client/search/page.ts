import { keepTyped } from '../pages/keep-typed.ts';
import { whenTyped } from '../pages/typed.ts';
import { openForm } from './form.ts';
import { onKey } from './keys.ts';
import { openLibraries } from './libraries.ts';
import { openResults } from './results.ts';
import { openShow, PAGE } from './show.ts';
import { readState, writeState } from './state.ts';
import type { Words } from './words.ts';

/** Long enough that a burst of keys starts one search, short enough not to be felt. */
const PAUSE = 60;

/** What is kept of a page of results that a reader leaves. */
interface Left {
  top: number;
  wanted: number;
}

/** Brings the search page to life: the form, the address and the list of results follow each other. */
export function startSearch(root: HTMLElement, words: Words): void {
  const form = openForm(root, words);
  const libraries = openLibraries(words);
  const show = openShow({
    form,
    results: openResults(root, words),
    libraries,
    words,
    onMore: remember,
    onOlder() {
      form.reachBack();
      // The button goes.
      form.input.focus();
      follow('choose');
    },
  });
  /** Whether the address has a query that the reader meant: what is typed then is a new step. */
  let settled = false;

  /**
   * What the reader did stands in the address. A choice is a step back, and so is what was confirmed by Enter before
   * something else is typed; what is being typed replaces itself.
   */
  function follow(did: 'choose' | 'confirm' | 'type'): void {
    callOff();
    delete root.dataset.others;
    const state = form.read();
    const last = readState(location.search);
    if (writeState(last) !== writeState(state)) {
      const step = did === 'choose' || (settled && last.q) ? 'pushState' : 'replaceState';
      if (step === 'pushState') remember();
      history[step](null, '', writeState(state) || location.pathname);
    }
    settled = did !== 'type';
    // Neither Enter nor a space came after the last word.
    void show({ state, wanted: PAGE, unfinished: did === 'type' && !/\s$/.test(form.input.value) });
  }

  /** How far down the reader is, and in how many results: kept with the address, for the way back. */
  function remember(wanted = (history.state as Left | null)?.wanted ?? PAGE): void {
    history.replaceState({ top: scrollY, wanted } satisfies Left, '');
  }

  function restore(): void {
    const state = readState(location.search);
    const { top, wanted = PAGE } = (history.state ?? {}) as Partial<Left>;
    settled = true;
    delete root.dataset.others;
    form.write(state);
    void show({ state, wanted, unfinished: false }, top);
  }

  keepTyped(form.input);
  const callOff = whenTyped(form.input, PAUSE, () => follow('type'));
  form.element.addEventListener('change', (event) => event.target !== form.input && follow('choose'));
  form.element.addEventListener('submit', (event) => {
    event.preventDefault();
    follow('confirm');
  });
  // The browser would scroll before there are results to scroll to.
  history.scrollRestoration = 'manual';
  addEventListener('popstate', restore);
  addEventListener('scrollend', () => remember());
  addEventListener('pagehide', () => remember());
  addEventListener('keydown', (event) => onKey(event, form.input, root));
  libraries
    .of(words.lang)
    .open()
    .catch(() => undefined);
  restore();
}
