import type { FinderState } from './state.ts';

/** What the reader chooses, as the form above a list says it. `keys`: the facets of the list. */
export function openForm(root: HTMLElement, keys: readonly string[]) {
  const element = root.querySelector('form')!;
  const input = element.querySelector<HTMLInputElement>('input[name=q]')!;
  const sort = element.querySelector<HTMLSelectElement>('select[name=sort]');
  const selectOf = (key: string) => element.querySelector<HTMLSelectElement>(`select[name=${key}]`);
  return {
    element,
    input,
    selectOf,
    sorts: sort ? [...sort.options].map(({ value }) => value) : [],
    read: (): FinderState => ({
      q: input.value.trim(),
      chosen: Object.fromEntries(keys.flatMap((key) => (selectOf(key)?.value ? [[key, selectOf(key)!.value]] : []))),
      sort: sort?.value || undefined,
    }),
    /** The selects follow when they are filled with what the list has. */
    write(state: FinderState): void {
      input.value = state.q;
      if (sort) sort.value = state.sort ?? '';
    },
    clear(): void {
      for (const key of keys) if (selectOf(key)) selectOf(key)!.value = '';
    },
    /** Chooses a value, or takes the choice back. */
    toggle(key: string, value: string): void {
      const select = selectOf(key)!;
      select.value = select.value === value ? '' : value;
    },
  };
}

export type FinderForm = ReturnType<typeof openForm>;
