import { filterNames, type Filters } from '../../../scripts/search/query/index.ts';

export type { Lang } from '../../../scripts/languages/index.ts';
export { filterNames, type FilterName } from '../../../scripts/search/query/index.ts';

/** What the reader has asked: everything that stands in the search page's address. */
export interface SearchState {
  q: string;
  filters: Filters;
  sort: 'relevance' | 'date';
  /** The other languages are searched, too. */
  both: boolean;
  /** Older reports are searched, too, where a library has so many that it begins with the newest. */
  older: boolean;
}

/** Longer queries are cut: nobody means them, and the address could not hold them. */
export const longestQuery = 200;

/** `?q=农村&kind=figure` -> state. Unknown parameters and empty values are passed over. */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const filters: SearchState['filters'] = {};
  for (const name of filterNames) {
    const value = tidy(parameters.get(name) ?? '');
    if (value) filters[name] = value;
  }
  return {
    q: tidy(parameters.get('q') ?? ''),
    filters,
    sort: parameters.get('sort') === 'date' ? 'date' : 'relevance',
    both: parameters.get('lang') === 'both',
    older: parameters.get('older') === '1',
  };
}

/** State -> `?q=…&kind=…`, the shortest form that reads back the same; nothing at all for an empty state. */
export function writeState({ q, filters, sort, both, older }: SearchState): string {
  const parameters = new URLSearchParams();
  if (q) parameters.set('q', q);
  for (const name of filterNames) if (filters[name]) parameters.set(name, filters[name]);
  if (sort === 'date') parameters.set('sort', 'date');
  if (both) parameters.set('lang', 'both');
  if (older) parameters.set('older', '1');
  const text = parameters.toString();
  return text ? `?${text}` : '';
}

/** Control characters out, white space folded, lone surrogates replaced, cut to length between characters. */
export function tidy(q: string): string {
  const text = q
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  return text
    .slice(0, longestQuery)
    .trim()
    .replace(/\p{Cs}$/u, '');
}
