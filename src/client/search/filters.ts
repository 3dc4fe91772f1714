import { listed, nameIn } from '../../../scripts/search/query/index.ts';
import type { Counts } from '../../../scripts/search/index.ts';
import { filterNames, type FilterName, type SearchState } from './state.ts';
import { option } from './view.ts';
import type { Words } from './words.ts';

/** The selects by filter: fills them with the values that the found pages have, and reads what is chosen. */
export function openFilters(form: HTMLFormElement, words: Words) {
  // A library without cases has no filter for what only cases say.
  const selects = new Map(
    filterNames.flatMap((name) => {
      const select = form.querySelector<HTMLSelectElement>(`select[name=${name}]`);
      return select ? [[name, select] as const] : [];
    }),
  );
  const language = Object.keys(words.searchAddress).indexOf(words.lang);
  /** As it stands in the address: a place by its name in the page's language. */
  const written = (name: FilterName, value: string): string => (name === 'place' ? nameIn(value, language) : value);
  // A value may be anything that stands in the address: `constructor` is no name of a report.
  const label = (name: FilterName, value: string): string =>
    Object.hasOwn(words.names[name] ?? {}, value) ? words.names[name]![value]! : written(name, value);
  /** A value that stands in what was not searched as well has no number. */
  const counted = (counts: Counts, name: FilterName, value: string): string => {
    const count = Object.hasOwn(counts[name] ?? {}, value) ? counts[name]![value] : 0;
    return count === undefined ? label(name, value) : `${label(name, value)} (${count})`;
  };

  const fill = (counts: Counts, chosen: SearchState['filters']): void => {
    for (const [name, select] of selects) {
      const values = sortValues(name, counts[name] ?? {}, words);
      const picked = chosen[name] && listed(chosen[name], values);
      if (picked && !values.includes(picked)) values.push(picked);
      select.replaceChildren(
        option('', words.all, !picked),
        ...values.map((value) => option(written(name, value), counted(counts, name, value), value === picked)),
      );
      select.disabled = values.length === 0;
    }
  };

  const read = (): SearchState['filters'] =>
    Object.fromEntries([...selects].filter(([, select]) => select.value).map(([name, select]) => [name, select.value]));

  return { fill, read };
}

/** Values in the order of their names where the page names them; years from the newest; else the most frequent first. */
function sortValues(name: FilterName, counts: NonNullable<Counts[FilterName]>, words: Words): string[] {
  const named = Object.keys(words.names[name] ?? {});
  const values = Object.keys(counts);
  if (named.length > 0) return values.sort((a, b) => named.indexOf(a) - named.indexOf(b));
  if (name === 'year') return values.sort().reverse();
  return values.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || (a < b ? -1 : 1));
}
