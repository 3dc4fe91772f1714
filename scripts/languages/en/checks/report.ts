const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** What `npm run check` prints besides the problems. */
export const report = {
  warning: 'warning: ',
  /** `368 files: 8 errors, 19 warnings.` */
  summary: (files: number, errors: number, warnings: number) =>
    `${plural(files, 'file')}: ${errors + warnings ? `${plural(errors, 'error')}, ${plural(warnings, 'warning')}` : 'nothing wrong'}.`,
};
