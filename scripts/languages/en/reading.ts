/** Words of what helps to find one's way while reading: navigation, keys, terms, quotations. */
export const readingWords = {
  contents: 'Contents',
  related: 'On the same topics',
  keys: {
    title: 'Keyboard',
    open: 'Keyboard shortcuts',
    next: 'Next page',
    previous: 'Previous page',
    contents: 'Contents',
    search: 'Search',
    help: 'This help',
    enabled: 'Use these keys',
    close: 'Close',
  },
  /** Name of what opens beside a term, and of what opens beside the mark of a footnote. */
  term: 'Explanation',
  footnote: 'Footnote',
  quote: 'Copy with source',
  quoted: (text: string, source: string) => `“${text}” ${source}`,
  copied: 'Copied',
};

export type ReadingWords = typeof readingWords;
