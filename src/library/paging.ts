/** More entries make a page of a list that is slow to come on a phone. */
export const ENTRIES_ON_A_PAGE = 200;

/** Pages that a list of so many entries takes; an empty list has one too. */
export const pagesOf = (entries: number, onAPage = ENTRIES_ON_A_PAGE): number =>
  Math.max(1, Math.ceil(entries / onAPage));

/** The entries of one of them. `page` counts from 1. */
export const entriesOn = <Entry>(entries: readonly Entry[], page: number, onAPage = ENTRIES_ON_A_PAGE): Entry[] =>
  entries.slice((page - 1) * onAPage, page * onAPage);
