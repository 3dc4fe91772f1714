/** What results can be narrowed by; a record has values of each (records/filed.ts). */
export const filterNames = ['report', 'year', 'kind', 'topic', 'stance', 'place'] as const;
export type FilterName = (typeof filterNames)[number];

/** Chosen values by filter; a filter without a choice is absent. */
export type Filters = Partial<Record<FilterName, string>>;

/** The kind of records that the rows of a register are; no other kind is called so. */
export const registerKind = (id: string): string => `register-${id}`;
