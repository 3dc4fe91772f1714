import { listed } from '../facet-value.ts';
import type { Counts } from './facets.ts';
import { filterNames, type FilterName, type SearchState } from './state.ts';
import { option } from './view.ts';
import type { Words } from './words.ts';

/** The selects by filter: fills them with the values that the found pages have, and reads what is chosen. */
export function openFilters(form: HTMLFormElement, words: Words) {
  const selects = new Map(
    filterNames.map((name) => [name, form.querySelector<HTMLSelectElement>(`select[name=${name}]`)!]),
  );
  const label = (name: FilterName, value: string): string => words.names[name]?.[value] ?? value;

  const fill = (counts: Counts, chosen: SearchState['filters']): void => {
    for (const [name, select] of selects) {
      const values = sortValues(name, counts[name] ?? {}, words);
      const picked = chosen[name] && listed(chosen[name], values);
      if (picked && !values.includes(picked)) values.push(picked);
      select.replaceChildren(
        option('', words.all, !picked),
        ...values.map((value) =>
          option(value, `${label(name, value)} (${counts[name]?.[value] ?? 0})`, value === picked),
        ),
      );
      select.disabled = values.length === 0;
    }
  };

  const read = (): SearchState['filters'] =>
    Object.fromEntries([...selects].filter(([, select]) => select.value).map(([name, select]) => [name, select.value]));

  return { fill, read };
}

/** Values in the order of their names where the page names them; years from the newest; else the most frequent first. */
function sortValues(name: FilterName, counts: Record<string, number>, words: Words): string[] {
  const named = Object.keys(words.names[name] ?? {});
  const values = Object.keys(counts);
  if (named.length > 0) return values.sort((a, b) => named.indexOf(a) - named.indexOf(b));
  if (name === 'year') return values.sort().reverse();
  return values.sort((a, b) => counts[b]! - counts[a]! || (a < b ? -1 : 1));
}
