import { listOf } from './grammar.ts';

/** What `npm run new-report` writes into the files and says of them. */
export const newReportWords = {
  summary: 'TODO summary',
  sectionText: 'TODO text',
  sectionSummary: 'TODO the section in one sentence',
  notes: 'Editor’s notes on what is odd in the report, called by <Note id="…" />.',
  exampleNote: 'The three parts add up to …; the report has ….',
  /** Stand in report.yaml, each above its answer. */
  head: (from: string) =>
    `Made after ${from}. Answer each question and take its mark away; npm run check lists what is left.`,
  isRight: 'right? then take this remark away',
  questions: {
    kind: 'Is it an original, published here by those who wrote it, or the restatement of another document: original or restatement?',
    title: 'What is its full title?',
    short: 'What is it called on a tab or in a filter?',
    issuer: 'Who issued it?',
    series: 'Reports of one series have the same name here.',
    period: 'What time is it about?',
    printed: 'When did print appear? Take the next line away if print does not say.',
    published: 'On which day is it published?',
    imprint:
      'Who made it, and what numbers does it have? The guide shows how each is written; take away what there is not.',
    restated: 'On which day is it first published here?',
    summary: 'What does it tell, in one or two sentences?',
    source: 'Which printed source, in which edition, is restated?',
    chapters: 'Titles of the chapters, by folder without its number.',
    keyFigures: 'The numbers that matter most, and where the text has them.',
  },
  /** What was made, and what an editor does next. `sections`: how many there are in each language, by its name. */
  nextSteps: (
    id: string,
    from: string,
    { folder, option }: { folder: string; option: string },
    sections: { language: string; count: number }[],
    featured: string | undefined,
  ) =>
    `Made ${folder}/${id}/ after ${from}: report.yaml, notes.yaml, ${listOf(
      sections.map(({ language, count }, index) => `${count}${index === 0 ? ' sections' : ''} in ${language}`),
    )}, without text.

Next:
  1. Fill in ${folder}/${id}/report.yaml. The questions stand in it.
  2. Write the sections: wherever TODO stands, and the values of the tables. Take away what this year’s report lacks, in every language.
  3. npm run dev${option} shows the report and what is still open while you write. npm run check${option} lists everything that is open.
  4. When the check finds nothing, npm run build${option} makes the site. content/README.md has the whole guide.${
    featured === undefined
      ? ''
      : `\n  5. The front page goes on showing ${featured}, as featured in site.yaml says: name the new report there, or take the line away and the newest leads.`
  }`,
  /** Why no report was made. `command` is what to write instead, `known` are the reports that there are. */
  refusals: {
    noId: (command: string) => `No name for the new report was given. Write: ${command}`,
    badId: (id: string) =>
      `“${id}” cannot be a report’s name, because it becomes part of the address. Use lower-case letters, digits and single hyphens: annual-2025`,
    reservedId: (id: string) => `“${id}” is an address of the site itself. Choose another name.`,
    exists: (id: string, folder: string) =>
      `${folder}/${id}/ exists already; nothing was written. Choose another name, or take that folder away first.`,
    noFrom: (known: string[], command: string) =>
      `Say with --from which report’s structure to take over (there are: ${known.join(', ')}). Write: ${command}`,
    unknownFrom: (from: string, known: string[]) =>
      `There is no report “${from}”. After --from write one of: ${known.join(', ')}`,
    unknownKind: (kind: string, known: readonly string[]) =>
      `“${kind}” is no kind of report. After --kind write one of: ${known.join(', ')}`,
    unreadable: (from: string, problem: string) =>
      `${from} cannot be read and so not be taken over; nothing was written. Put this right first (npm run check shows all):\n  ${problem}`,
  },
};

export type NewReportWords = typeof newReportWords;
