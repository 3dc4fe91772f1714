/** What the reader has asked: everything that stands in the search page's address. */
export interface SearchState {
  q: string;
  /** Chosen values by filter; a filter without a choice is absent. */
  filters: Partial<Record<FilterName, string>>;
}

export const filterNames = ['report', 'kind', 'topic'] as const;
export type FilterName = (typeof filterNames)[number];

/** Longer queries are cut: nobody means them, and the address could not hold them. */
export const longestQuery = 200;

/** `?q=农村&kind=figure` -> state. Unknown parameters and empty values are passed over. */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const filters: SearchState['filters'] = {};
  for (const name of filterNames) {
    const value = parameters.get(name)?.trim();
    if (value) filters[name] = value;
  }
  return { q: tidy(parameters.get('q') ?? ''), filters };
}

/** State -> `?q=…&kind=…`, the shortest form that reads back the same; nothing at all for an empty state. */
export function writeState({ q, filters }: SearchState): string {
  const parameters = new URLSearchParams();
  if (q) parameters.set('q', q);
  for (const name of filterNames) if (filters[name]) parameters.set(name, filters[name]);
  const text = parameters.toString();
  return text ? `?${text}` : '';
}

/** Control characters out, white space folded, lone surrogates replaced, cut to length. */
export function tidy(q: string): string {
  return q
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, longestQuery);
}
