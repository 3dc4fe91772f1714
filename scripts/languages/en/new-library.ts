/** What `npm run new-library` writes: a small library that is whole, for its publisher to write over. */
export const newLibraryWords = {
  /** A region that reads this language, as an example. */
  region: 'GB',
  /** Stand in site.yaml, each above its answer. */
  questions: {
    head: 'What the library says of itself. Write your own answers in place of these; the guide, content/README.md of the program, lists what else can stand here.',
    format: 'The edition of the format, and the languages: / leads to the first.',
    regions: 'Where a language is read, if pages are to say so.',
    name: 'What is the site called?',
    tagline: 'What is it, in a few words? Stands on the front page.',
    publisher: 'Who publishes it?',
    description: 'What does a reader find here, in one or two sentences?',
    licence: 'Under what terms may the texts be used? An identifier of the SPDX list, or { name: …, url: … }',
    contact: 'Whom do readers write to? An e-mail address, or that of a page.',
    theme:
      'Colours of links and buttons, on light and on dark screens. A logo, an icon and a preview may stand beside them.',
    featured: 'What the front page shows of a report, and the figure that leads; left out, the newest report leads.',
  },
  site: {
    name: 'Our reports',
    tagline: 'Annual reports, in full and searchable',
    publisher: 'Our organisation',
    description: 'The annual reports of our organisation: every chapter, every table, every number.',
  },
  topic: 'Activities',
  about: {
    title: 'About',
    summary: 'Who publishes these reports, and how they may be used.',
    body: 'Say here who you are, what readers find on this site, and how its texts and numbers may be used.',
  },
  report: {
    title: (year: number) => `Annual Report ${year}`,
    short: (year: number) => `Report ${year}`,
    summary: (year: number) =>
      `The year ${year} in courses, participants and plans. A sample: write your own in its place.`,
    chapter: 'The year in brief',
    keyFigure: { value: '1,280', label: 'participants', change: 'up 6.7%' },
  },
  courses: {
    title: 'Courses',
    summary: (year: number) => `In ${year} there were 24 courses with 1,280 participants.`,
    heading: 'Courses and participants',
    text: (year: number) =>
      `This is a sample: write your own text in its place. In ${year} there were 24 courses with 1,280 participants, 6.7% more than in the year before.[^sample]`,
    byPlace: {
      title: 'Courses by place',
      unit: 'courses',
      head: 'Place',
      column: 'Number',
      rows: ['North', 'South', 'West'],
    },
    footnote: 'The numbers in this sample are made up.',
  },
  participants: {
    title: 'Participants',
    summary: 'The number of participants has grown for two years.',
    heading: 'Three years',
    text: 'A second sample, with a figure over time. Its numbers are written once, in the table, and the page draws the chart from them.',
    byYear: {
      title: 'Participants by year',
      unit: 'people',
      head: 'Year',
      column: 'Participants',
      year: (year: number) => String(year),
      count: (count: number) => count.toLocaleString('en'),
    },
  },
  source: 'Sample data',
  /** What was made, and what its publisher does next. */
  nextSteps: (folder: string) => `Made a library in ${folder}/. It is whole: check and build find nothing wrong.

Next:
  1. Answer the questions in ${folder}/site.yaml, and write ${folder}/pages/.
  2. npm run dev -- --content ${folder} shows the site while you write over the sample.
  3. npm run check -- --content ${folder} names what is wrong; npm run build -- --content ${folder} makes the site.
  4. content/README.md has the whole guide, and README.md how to publish a library that is a repository of its own.`,
  refusals: {
    noFolder: 'No folder for the new library was given. Write: npm run new-library -- ../reports --languages en',
    noLanguages: (known: readonly string[]) =>
      `Say with --languages which languages the library has, the first one first (there are: ${known.join(', ')}). Write: --languages en,zh-hant`,
    unknownLanguage: (code: string, known: readonly string[]) =>
      `“${code}” is no language that the program knows. After --languages write one or more of: ${known.join(', ')}`,
    languageTwice: (code: string) => `“${code}” stands twice after --languages. Write it once.`,
    notEmpty: (folder: string) =>
      `${folder}/ is not empty; nothing was written. Name a folder that is empty or not there.`,
    noFolderThere: (folder: string) =>
      `${folder} is a file; nothing was written. Name a folder that is empty or not there.`,
    nested: (folder: string, outer: string) =>
      `${folder}/ would lie within the library ${outer}/; nothing was written. Two libraries lie beside each other: name another folder.`,
  },
};

export type NewLibraryWords = typeof newLibraryWords;
