import { counted } from '../grammar.ts';

/** What `npm run check` prints besides the problems. */
export const report = {
  warning: 'warning: ',
  /** `368 files: 8 errors, 19 warnings.` */
  summary: (files: number, errors: number, warnings: number) =>
    `${counted(files, 'file', 'files')}: ${errors + warnings ? `${counted(errors, 'error', 'errors')}, ${counted(warnings, 'warning', 'warnings')}` : 'nothing wrong'}.`,
};
