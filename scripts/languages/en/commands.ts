/** What commands print beside the problems that they find. */
export const commandWords = {
  moreProblems: (count: number) => `and ${count} more: npm run check lists them all`,
  /** `12 lines were mended.` */
  mended: (lines: number) =>
    lines === 0
      ? 'Nothing was mended: nothing that is wrong has one answer alone.'
      : `${lines} ${lines === 1 ? 'line was' : 'lines were'} mended. What is left:`,
  /** `Left out: tea-2021 (draft), tea-2022 (until 2027-01-01).` */
  leftOut: (reports: [id: string, reason: 'draft' | { until: string }][]) =>
    `Left out: ${reports.map(([id, reason]) => `${id} (${reason === 'draft' ? 'draft' : `until ${reason.until}`})`).join(', ')}.`,
  statusPage: (path: string) => `The state of the library: ${path}`,
};

export type CommandWords = typeof commandWords;
