/** Words of the entry, of a report's and a chapter's page. */
export const openingWords = {
  newest: 'Newest report',
  chosen: 'Featured report',
  read: 'Read the report',
  begin: 'Start reading',
  tryThese: 'For example',
  ways: 'Ways into the library',
  sections: 'Sections',
  takeAway: 'Take it away',
  inSeries: 'In the same series',
  figuresLead: 'Every figure as a small chart, by topic.',
};

export type OpeningWords = typeof openingWords;
