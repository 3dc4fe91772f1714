/** What commands print beside the problems that they find. */
export const commandWords = {
  moreProblems: (count: number) => `and ${count} more: npm run check lists them all`,
  /** `12 lines were mended.` */
  mended: (lines: number) =>
    lines === 0
      ? 'Nothing was mended: nothing that is wrong has one answer alone.'
      : `${lines} ${lines === 1 ? 'line was' : 'lines were'} mended. What is left:`,
  statusPage: (path: string) => `The state of the library: ${path}`,
};

export type CommandWords = typeof commandWords;
