/** Words with which a reader tells of an error; what the program knows is filled in. */
export const errorWords = {
  report: 'Report an error',
  subject: (page: string) => `Error in “${page}”`,
  /** `version` is the day on which the page was last revised. */
  body: ({ address, version }: { address: string; version: string | undefined }) =>
    [
      `Address: ${address}`,
      ...(version === undefined ? [] : [`Version: ${version}`]),
      '',
      'What stands there now:',
      '',
      'What is right, and where you have it from:',
      '',
    ].join('\n'),
  /** The row of what can be done with a page. */
  tools: 'With this page',
};

export type ErrorWords = typeof errorWords;
