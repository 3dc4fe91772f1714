import { counted, inSentence } from './grammar.ts';

/** What the entries of a list are called, as the library has it: `Cases`, `Case`. */
export interface EntryNames {
  name: string;
  one: string;
}

/** Words of lists that readers narrow and order: cases, and the registers of a library. */
export const listWords = {
  count: ({ name, one }: EntryNames, n: number) => counted(n, inSentence(one), inSentence(name)),
  here: ({ name }: EntryNames) => `${name} in this section`,
  namedHere: ({ name }: EntryNames) => `${name} named in this section`,
  namedIn: 'Named in ',
  linkToEntry: 'Link to this entry',
  related: ({ name }: EntryNames) => `Related ${inSentence(name)}`,
  label: ({ name }: EntryNames) => `Find in the ${inSentence(name)}`,
  /** `columns`: heads of columns, in which words are looked for. */
  placeholder: (columns: string[]) => `${[columns[0], ...columns.slice(1).map(inSentence)].join(', ')} …`,
  clear: 'Clear',
  exportShown: 'Export what is shown:',
  /** For the script: `{n}` of `{all}` entries. */
  finder: ({ name, one }: EntryNames) => ({
    all: 'All',
    count: `{n} of {all} ${inSentence(name)}`,
    none: `No ${inSentence(one)} fits. Try without one of the filters.`,
    more: 'Show {n} more',
    partly: `The network failed: here are only the first {n} ${inSentence(name)}; the others are on the following pages.`,
  }),
  title: 'Title',
  sort: 'Order',
  asListed: 'As listed',
  earliest: 'Earliest first',
  latest: 'Latest first',
  month: 'Month',
  monthsNote: ({ name }: EntryNames) =>
    `Months with ${inSentence(name)} only; ${inSentence(name)} without a month are not drawn.`,
};

export type ListWords = typeof listWords;
