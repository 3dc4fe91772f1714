const count = (n: number, one: string): string => `${n.toLocaleString('en')} ${one}${n === 1 ? '' : 's'}`;

/** Words of the page that holds the reports of a series side by side, and of the ways to it. */
export const compareWords = {
  title: (first: string, last: string) => `${first} to ${last}: reports compared`,
  /** The same in a list of series, and what stands over the list. */
  from: (first: string, last: string) => `${first} to ${last}`,
  heading: 'Reports compared',
  /** On a report's page and in the library. */
  link: 'Compare the reports of this series',
  lead: (reports: number) =>
    `${count(reports, 'report')} of one series side by side; each entry leads to where it stands.`,
  keyFigures: 'Key figures',
  shared: 'Indicators that two or more give',
  sharedLead: 'The latest value in each report, linked to where it stands; the name leads to the whole series.',
  chapters: 'Chapters',
  figures: 'Figures that come again',
  /** What became of a chapter since the report before. */
  changes: { new: 'new', gone: 'no longer there', moved: 'moved' },
  /** On a figure's page, before the reports that have a figure of the same id. */
  sameFigure: 'The same figure in',
  /** Title of the chart that shows it in all of them. */
  overReports: 'The same figure, report by report',
};

export type CompareWords = typeof compareWords;
