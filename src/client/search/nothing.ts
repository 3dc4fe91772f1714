import type { Library } from '../../../scripts/search/index.ts';

/** The search of a language that the library has no text in: there is no index of it. */
export const nothing: Library = {
  open: () => Promise.resolve(),
  search: async () => ({ kind: undefined, atLeast: 0, atMost: 0, found: [] }),
  count: async () => ({}),
  alternates: async () => [],
  suggest: async () => [],
};
