/** What a reader's first view may weigh. `npm run build` holds the site to it. Sizes in bytes after gzip. */
export const budgets = {
  /** HTML and style sheets of a section: half of the sections below, and none above. */
  section: { median: 30_000, largest: 60_000 },
  /** The one script of pages that are read: sections, chapters, cases. Everything reads and navigates without it. */
  reading: 6_000,
  /** HTML and style sheets of any other page. */
  page: 80_000,
  /** Of a page of figures as small charts. */
  gallery: 150_000,
  /** Addresses whose pages may have script; a * stands for one name. All others have none. */
  scripted: ['/*/search/', '/*/cite/', '/*/beside/', '/*/cases/', '/*/registers/', '/*/*/figures/*/', '/embed/'],
  /** What the search page needs until it shows its first result, besides Pagefind's list of the records. */
  search: 120_000,
  /** That list, which grows with the library until it has several indexes. */
  searchList: 95_000,
};

/** Below this, no budget is passed. */
export const lightest = Math.min(budgets.section.median, budgets.page);
