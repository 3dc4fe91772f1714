import type { Counts } from '../../../scripts/search/index.ts';
import { openFilters } from './filters.ts';
import { tidy, type SearchState } from './state.ts';
import type { Words } from './words.ts';

export interface SearchForm {
  element: HTMLFormElement;
  input: HTMLInputElement;
  read: () => SearchState;
  write: (state: SearchState) => void;
  /** Shows beside each filter's values how many pages have them. */
  count: (counts: Counts, chosen: SearchState['filters']) => void;
  /** From now on the reader wants older reports searched, too. */
  reachBack: () => void;
}

/** What the reader asks, as the form says it. */
export function openForm(root: HTMLElement, words: Words): SearchForm {
  const form = root.querySelector('form')!;
  const input = form.querySelector<HTMLInputElement>('input[type=search]')!;
  const sort = form.querySelector<HTMLSelectElement>('select[name=sort]')!;
  /** A library in one language has none. */
  const both = form.querySelector<HTMLInputElement>('input[name=lang]');
  const filters = openFilters(form, words);
  let older = false;
  return {
    element: form,
    input,
    read: () => ({
      q: tidy(input.value),
      filters: filters.read(),
      sort: sort.value === 'date' ? 'date' : 'relevance',
      both: both?.checked ?? false,
      older,
    }),
    write(state) {
      input.value = state.q;
      sort.value = state.sort;
      if (both) both.checked = state.both;
      older = state.older;
      if (Object.keys(state.filters).length > 0 || state.sort === 'date' || state.both)
        form.querySelector('details')!.open = true;
      filters.fill({}, state.filters);
    },
    count: filters.fill,
    reachBack() {
      older = true;
    },
  };
}
