import { listed, nameIn } from '../../../scripts/search/query/index.ts';
import type { Counts } from '../../../scripts/search/index.ts';
import { type Choice, chosenFromList, typed } from './choice.ts';
import { filterNames, type FilterName, type SearchState } from './state.ts';
import type { Words } from './words.ts';

/** The form's filters: fills them with the values that the found pages have, and reads what is chosen. */
export function openFilters(form: HTMLFormElement, words: Words) {
  // A library without cases has no filter for what only cases say.
  const choices = new Map<FilterName, Choice>(
    filterNames.flatMap((name) => {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLSelectElement) return [[name, chosenFromList(field, words.all)] as const];
      return field instanceof HTMLInputElement ? [[name, typed(field)] as const] : [];
    }),
  );
  const language = Object.keys(words.searchAddress).indexOf(words.lang);
  /** As it stands in the address: a place by its name in the page's language. */
  const written = (name: FilterName, value: string): string => (name === 'place' ? nameIn(value, language) : value);
  // A value may be anything that stands in the address: `constructor` is no name of a report.
  const label = (name: FilterName, value: string): string =>
    Object.hasOwn(words.names[name] ?? {}, value) ? words.names[name]![value]! : written(name, value);
  /** A value that stands in what was not searched as well has no number. */
  const counted = (counts: Counts, name: FilterName, value: string): number | undefined =>
    Object.hasOwn(counts[name] ?? {}, value) ? counts[name]![value] : 0;

  const fill = (counts: Counts, chosen: SearchState['filters']): void => {
    for (const [name, choice] of choices) {
      const values = sortValues(name, counts[name] ?? {}, words);
      const picked = chosen[name] && listed(chosen[name], values);
      if (picked && !values.includes(picked)) values.push(picked);
      choice.fill(
        values.map((value) => ({
          value: written(name, value),
          name: label(name, value),
          count: counted(counts, name, value),
        })),
        picked && written(name, picked),
      );
    }
  };

  const read = (): SearchState['filters'] =>
    Object.fromEntries(
      [...choices].flatMap(([name, choice]) => {
        const value = choice.read();
        return value ? [[name, value]] : [];
      }),
    );

  return { fill, read };
}

/** Values in the order of their names where the page names them; years from the newest; else the most frequent first. */
function sortValues(name: FilterName, counts: NonNullable<Counts[FilterName]>, words: Words): string[] {
  const named = new Map(Object.keys(words.names[name] ?? {}).map((value, place) => [value, place]));
  const values = Object.keys(counts);
  const placeOf = (value: string): number => named.get(value) ?? -1;
  if (named.size > 0) return values.sort((a, b) => placeOf(a) - placeOf(b));
  if (name === 'year') return values.sort().reverse();
  return values.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || (a < b ? -1 : 1));
}
