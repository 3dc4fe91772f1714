import type { RecordWords, SearchLanguage, SearchPageWords } from '../search/types.ts';

const SMALL_ENGLISH = [
  'a an the this that these those its their there',
  'and or as by at for from in into of on to with',
  'is are was were be been has have had do does did',
  'how much many what when where which who whose why it',
];

export const searchLanguage: SearchLanguage = {
  script: 'latin',
  pagefind: 'en',
  traditional: false,
  excerpt: { before: 60, all: 220 },
  smallWords: new Set(SMALL_ENGLISH.join(' ').split(' ')),
};

export const recordWords: RecordWords = {
  chapter: (number) => `Chapter ${number}`,
  note: (title) => `Editor’s note: ${title}`,
  keyFigures: 'Key figures',
  column: (name, unit) => `${name} (${unit})`,
  comma: '; ',
  kinds: { figure: 'Figure', indicator: 'Indicator', note: 'Editor’s note', report: 'Report' },
};

export const searchPage: SearchPageWords = {
  loading: 'Searching …',
  failed:
    'Search did not work: its index could not be loaded, or the site has just been updated. Check the connection, load this page again, or look in the contents.',
  none: 'Nothing found for “{q}”.',
  noTexts: 'Nothing has been published in English yet.',
  hint: 'Try a shorter word, or take away a filter.',
  count: {
    exact: '“{q}”: {pages}.',
    range: '“{q}”: at least {pages}, {most} at most.',
    atLeast: '“{q}”: at least {pages}.',
  },
  pages: { one: '{n} page', other: '{n} pages' },
  matches: {
    near: 'In one paragraph, apart or in other forms.',
    all: 'In different places of a page.',
    forms: 'In related words only.',
    inside: 'Inside longer words or numbers.',
    loose: 'Punctuation, spaces or line ends differ.',
    apart: 'Not in one piece; the words stand apart.',
    most: 'Some of it only.',
  },
  simplified: 'Searched as “{q}”.',
  hits: '{n} times',
  more: 'Show more',
  searched: 'Searched so far: {n} of {of} reports.',
  older: 'Search older reports too',
  all: 'All',
  tryThese: 'Or look for:',
  inOther: {
    zh: '“{q}” in the Chinese text',
    'zh-hant': '“{q}” in the Traditional Chinese text',
    en: '“{q}” in the English text',
  },
  allOf: 'All results for “{q}”',
  filters: 'Filter and sort',
  filter: { report: 'Report', year: 'Year', kind: 'Kind', topic: 'Topic', stance: 'Told as', place: 'Place' },
  sort: 'Sort',
  relevance: 'Best first',
  date: 'Newest first',
  kinds: {
    section: 'Text',
    figure: 'Figure',
    indicator: 'Indicator',
    note: 'Editor’s note',
    report: 'Report',
    page: 'This site',
  },
};
