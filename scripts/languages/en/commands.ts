/** What commands print beside the problems that they find. */
export const commandWords = {
  moreProblems: (count: number) => `and ${count} more: npm run check lists them all`,
  statusPage: (path: string) => `The state of the library: ${path}`,
};

export type CommandWords = typeof commandWords;
