import { counted } from './grammar.ts';

/** A part of a report that a reader cites. */
interface CitedPart {
  /** Authors of the part, where it has its own. */
  authors?: readonly string[];
  issuer: string;
  report: string;
  part: string;
  /** What the library calls itself. */
  site: string;
  url: string;
}

/** Words of the pages. */
export const interfaceWords = {
  skip: 'Skip to the text',
  menu: 'Main',
  library: 'All reports',
  search: 'Search',
  featuredFigures: 'Begin here',
  otherFigures: 'Other figures',
  tableSize: (rows: number, columns: number) =>
    `Table of ${counted(rows, 'row', 'rows')} and ${counted(columns, 'column', 'columns')}`,
  figures: 'Figures',
  contents: 'Contents',
  chapter: (number: string) => `Chapter ${number}`,
  previous: 'Previous',
  next: 'Next',
  previousFigure: 'Previous figure',
  nextFigure: 'Next figure',
  home: 'Home',
  breadcrumbs: 'You are here',
  newestFigures: 'Figures to start from',
  allFigures: (n: number) => (n === 1 ? 'The only figure' : `All ${n} figures`),
  reportsCount: (n: number) => counted(n, 'report', 'reports'),
  sectionsCount: (n: number) => counted(n, 'section', 'sections'),
  figuresCount: (n: number) => counted(n, 'figure', 'figures'),
  notesCount: (n: number) => counted(n, 'editor’s note', 'editor’s notes'),
  keyFigures: 'Key figures',
  aboutDocument: 'About this report',
  issuer: 'Issued by',
  period: 'Covers',
  source: 'Source',
  authors: 'Authors',
  editors: 'Editors',
  publisher: 'Publisher',
  place: 'Place',
  published: 'Published',
  licence: 'Licence',
  format: 'Format',
  price: 'Price',
  originalFile: 'Original',
  pdf: (size: string | undefined) => (size === undefined ? 'PDF' : `PDF, ${size}`),
  heldBack: {
    draft: 'Draft',
    until: (date: string) => `Not to be published before ${date}`,
  },
  colophon: 'What the original says of itself',
  printedSource: 'Original',
  restated: 'Restated',
  revised: 'Revised',
  independent:
    'This is an independent restatement, not the issuer’s own site. Facts, figures and names are as printed; the wording is the editors’. Where print looks wrong, it is given as printed, with an editor’s note.',
  topics: 'Topics',
  unit: 'Unit',
  values: 'Values from',
  missing: 'not given',
  missingLabel: 'Missing',
  note: 'Note',
  table: 'Show the table',
  tableOf: (title: string) => `Table: ${title}`,
  /** A table of hundreds of rows on its own page. */
  longTable: {
    find: 'Find in the table',
    order: 'Order',
    asGiven: 'As given',
    up: (column: string) => `${column}, ascending`,
    down: (column: string) => `${column}, descending`,
    count: '{n} of {all} rows',
    none: 'No row has these words.',
    more: 'Show {n} more',
    failed: 'The rows could not be fetched. Try again, or download the file below.',
  },
  rowsShown: (shown: number, all: number) =>
    `The first ${shown} of ${all.toLocaleString('en')} rows; the files have them all.`,
  allRows: (all: number) => `More of the ${all.toLocaleString('en')} rows`,
  download: 'Download',
  contact: 'Contact',
  permalink: 'This figure’s page',
  inSection: 'Stands in',
  cite: 'Source line',
  citeSection: 'Cite this section',
  citeParagraph:
    'To cite one paragraph, choose the ¶ beside it, then “Cite” below it; the address bar then holds the paragraph’s own address.',
  citation: {
    original: ({ authors, issuer, report, part, url }: CitedPart) =>
      authors
        ? `${authors.join(', ')}. “${part}”. In: ${issuer}. ${report}. ${url}`
        : `${issuer}. ${report}, “${part}”. ${url}`,
    restatement: ({ issuer, report, part, site, url }: CitedPart) =>
      `${issuer}. ${report}, “${part}”. Restated by ${site}. ${url}`,
  },
  editorNote: 'Editor’s note',
  editorNotes: 'Editor’s notes',
  editorNotesLead: {
    original: 'What the editors remark on the text, each note with the place that it belongs to.',
    restatement:
      'Where print contradicts itself, does not add up or is easily misread, the text gives what is printed and the editors say here what is odd.',
  },
  notFound: 'There is no such page',
  notFoundHelp:
    'The address may be wrong, or the page may have moved. Start from the front page, or search for what you need.',
  missingLanguage: (language: string) => `This report is not yet available in ${language}`,
  missingLanguageHelp: (language: string) => `It can be read in ${language}.`,
  pages: 'Pages',
  pageOf: (title: string, page: number, last: number) => `${title} (page ${page} of ${last})`,
  facets: {
    stance: 'Told as',
    kind: 'Kind',
    topic: 'Topic',
    place: 'Place',
    organisation: 'Organisation',
    outlet: 'Outlet',
    report: 'Report',
    year: 'Year',
    month: 'Month',
  } as Record<string, string>,
  sorts: { '': 'By report', date: 'Earliest first', '-date': 'Latest first', title: 'Title' } as Record<string, string>,
  filterBy: 'Filter and order',
  atAGlance: 'At a glance',
  byTopic: 'Topics',
  byMonth: 'Time',
  byPlace: 'Places',
  caseFacts: 'In brief',
  caseKind: 'Kind',
  caseStance: 'Told as',
  caseDates: 'When',
  casePlaces: 'Where',
  caseOrganisations: 'Organisations',
  casePersons: 'People',
  caseAmounts: 'Amounts',
  caseOutcome: 'Outcome',
  caseOutlet: 'First reported by',
  casePrinted: { original: 'Number', restatement: 'Number in print' },
  searchTitle: 'Search',
  searchLabel: 'Search the full text',
  searchPlaceholder: (example: string | undefined) => `Words or numbers${example ? `, e.g. ${example}` : ''}`,
  searchButton: 'Search',
  searchOthers: (languages: readonly string[]) => `Search the text in ${languages.join(' and ')} too`,
  searchNeedsScript: 'Search needs JavaScript. Without it, everything can be found from the contents.',
  orBrowse: 'Or begin here',
  searchKeys: 'Press / for the search box, up and down for results, Esc to go back.',
};

export type InterfaceWords = typeof interfaceWords;
