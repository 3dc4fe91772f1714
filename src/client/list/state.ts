/** What the reader has chosen of a list; everything that stands in the page's address. */
export interface FinderState {
  q: string;
  /** The chosen value by facet; a facet without a choice is absent. */
  chosen: Record<string, string>;
  /** Key of the order; undefined for the list's own. */
  sort?: string;
}

/** `?q=刷单&stance=negative&sort=title` -> state. Only the facets that the list has are read. */
export function readState(search: string, facets: readonly string[], sorts: readonly string[]): FinderState {
  const parameters = new URLSearchParams(search);
  const chosen: Record<string, string> = {};
  for (const facet of facets) {
    const value = parameters.get(facet)?.trim();
    if (value) chosen[facet] = value;
  }
  const sort = parameters.get('sort') ?? undefined;
  return {
    q: (parameters.get('q') ?? '').trim().slice(0, 200),
    chosen,
    sort: sort && sorts.includes(sort) ? sort : undefined,
  };
}

/** State -> `?…`, the shortest form that reads back the same. */
export function writeState({ q, chosen, sort }: FinderState): string {
  const parameters = new URLSearchParams({ ...(q && { q }), ...chosen, ...(sort && { sort }) });
  const text = parameters.toString();
  return text ? `?${text}` : '';
}
