/** Words of what is new. */
export const changeWords = {
  title: 'What has changed',
  lead: 'New reports, revisions and corrections, the newest first.',
  feed: 'Follow this as a feed (Atom)',
  /** Title of the feed. */
  feedTitle: (site: string) => `${site}: what has changed`,
  published: { original: 'Published', restatement: 'Restated' },
  revised: 'Revised',
};

export type ChangeWords = typeof changeWords;
