import type { FilterValues } from '../../../scripts/search/filters.ts';
import { listed } from '../facet-value.ts';
import { filterNames, type FilterName, type SearchState } from './state.ts';

/** Which pages have which value of which filter. */
export interface Facets {
  values: FilterValues;
  sets?: Map<string, Set<number>>;
}

/** Pages by filter and value: `counts.kind.figure`. */
export type Counts = Partial<Record<FilterName, Record<string, number>>>;

type Filters = SearchState['filters'];

/** Whether a page has every chosen value; `but` leaves one filter aside. */
export const passes = (id: number, filters: Filters, facets: Facets, but?: FilterName): boolean =>
  Object.entries(filters).every(([name, value]) => name === but || pagesWith(name, value, facets).has(id));

/** For each filter, how many of the pages each value would leave, were it chosen in place of what is chosen. */
export function countFacets(ids: number[], filters: Filters, facets: Facets): Counts {
  return Object.fromEntries(
    filterNames.map((name) => {
      const open = ids.filter((id) => passes(id, filters, facets, name));
      const counts = Object.keys(facets.values[name] ?? {}).map(
        (value) => [value, open.filter((id) => pagesWith(name, value, facets).has(id)).length] as const,
      );
      return [name, Object.fromEntries(counts.filter(([, count]) => count > 0))];
    }),
  );
}

function pagesWith(name: string, value: string, facets: Facets): Set<number> {
  const key = `${name}:${value}`;
  const sets = (facets.sets ??= new Map<string, Set<number>>());
  let set = sets.get(key);
  if (!set)
    sets.set(key, (set = new Set(facets.values[name]?.[listed(value, Object.keys(facets.values[name] ?? {}))])));
  return set;
}
