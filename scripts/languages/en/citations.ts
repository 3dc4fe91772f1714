/** Words of references, and of the page that gives them. */
export const citationWords = {
  /** After the third of more authors. */
  etAl: 'et al',
  /** `Berg A，Li L，eds.` */
  edited: (names: string, count: number) => `${names}，${count === 1 ? 'ed' : 'eds'}.`,
  restatementOf: (issuer: string) => `Restatement of a document by ${issuer}`,
  /** Which version is cited, by the day of its revision. */
  version: (date: string) => `version of ${date}`,
  dataFrom: (source: string) => `Data: ${source}`,
  /** How the language says what a reference by APA has between its parts; the others are as in English. */
  terms: {} as Partial<Record<'in' | 'figure' | 'dataset' | 'editor' | 'no date' | 'original' | 'version', string>>,
  /** Before an address, in a reference by APA; `{day}` is the day on which it was opened. */
  retrieved: 'Retrieved {day}, from ',
  /** Language and region of references by APA, as styles know them: American, which writes months before days. */
  locale: 'en-US',

  title: 'Cite',
  lead: 'A reference to copy or to take into a reference manager, with the address, the version and the day on which you opened it.',
  needsScript:
    'References are put together with JavaScript. Without it, each page has at its end what is needed to cite it.',
  cited: 'You cite',
  place: 'The place',
  openPlace: 'Go there',
  original: 'The original document',
  originalHelp: 'Only if you have the original before you: what stands here is a restatement of it.',
  formats: { apa: 'APA 7', gbt: 'GB/T 7714—2025', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
  /** For reference managers. */
  files: 'For reference managers',
  copyOf: (format: string) => `Copy ${format}`,
  download: (format: string) => `Download ${format}`,
  show: 'Show',
  copied: 'Copied',
  faults: {
    nothing: 'No page was named. Open the page that you want to cite, and choose “Cite” there.',
    unreadable:
      'The address does not name a page of this site. Open the page that you want to cite, and choose “Cite” there.',
    noPage: 'This site has no such page.',
    noBlock: 'The page is there, but has no such paragraph: it may have been revised. This is how the page is cited.',
    elsewhere: 'This page is not available in English. It can be cited in:',
    failed: 'The reference could not be loaded. Check the connection and load this page again.',
  },
};

export type CitationWords = typeof citationWords;
