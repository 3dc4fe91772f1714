import { type Entry, order } from './entries.ts';
import { drawCounts, type Facet, fillSelect } from './facets.ts';
import { asListed, choose, countsOf } from './filter.ts';
import type { FinderForm } from './form.ts';
import type { FinderState } from './state.ts';

/** What a list is drawn with. */
export interface Drawn {
  /** Values that are `inOrder`, such as months, stand from first to last, others by their counts. */
  facets: Facet[];
  words: { all: string; count: string; none: string; more?: string; partly?: string };
  /** How many entries all pages have. */
  count?: number;
}

/** Gives what draws the entries that a reader has chosen, as many as `limit`, their counts, and the way to more. */
export function openDrawing(root: HTMLElement, { facets, words, count: inAll }: Drawn, form: FinderForm) {
  const status = root.querySelector<HTMLElement>('[role=status]')!;
  const list = root.querySelector<HTMLElement>('[data-list]')!;
  const more = root.querySelector<HTMLButtonElement>('[data-more]');

  /** What stands in its place stays there, with the reader’s cursor. */
  function place(elements: readonly HTMLElement[]): void {
    const isKept = [...list.children].every((element, index) => element === elements[index]);
    if (isKept) list.append(...elements.slice(list.childElementCount));
    else list.replaceChildren(...elements);
  }

  function drawFacets(entries: readonly Entry[], state: FinderState, isNarrowed: boolean): void {
    for (const facet of facets) {
      const whole = isNarrowed ? undefined : facet.counts;
      const counts = whole ? new Map(Object.entries(whole)) : countsOf(entries, state, facet.key);
      fillSelect(form.selectOf(facet.key), facet, counts, state.chosen[facet.key], words.all);
      drawCounts(root, facet.key, counts, state.chosen[facet.key]);
    }
  }

  return {
    /** All that was found, of which the first are shown. */
    draw(
      entries: readonly Entry[],
      { chosen, ...asked }: FinderState,
      { isNarrowed, limit, atOnce }: { isNarrowed: boolean; limit: number; atOnce: number },
    ): Entry[] {
      const state = { ...asked, chosen: asListed(chosen, entries) };
      const found = order(choose(entries, state), state.sort);
      const count = isNarrowed ? found.length : (inAll ?? found.length);
      place(found.slice(0, limit).map(({ element }) => element));
      status.textContent = (count ? words.count : words.none)
        .replace('{n}', String(count))
        .replace('{all}', String(isNarrowed ? entries.length : count));
      drawFacets(entries, state, isNarrowed);
      if (more) {
        more.hidden = count <= limit;
        more.textContent = (words.more ?? '').replace('{n}', String(Math.min(atOnce, count - limit)));
      }
      return found;
    },

    /** Pages that could not be had are still to be reached by their links. */
    sayWhatIsThere(count: number, wanted: number, isWhole: boolean): void {
      root.querySelector('[data-partly]')?.remove();
      if (isWhole) root.querySelector('[data-paging]')?.remove();
      else if (count < Math.min(wanted, inAll ?? 0)) {
        const textContent = words.partly?.replace('{n}', String(count)) ?? '';
        const said = Object.assign(document.createElement('p'), { className: 'search-status', textContent });
        said.dataset['partly'] = '';
        status.after(said);
      }
    },
  };
}
