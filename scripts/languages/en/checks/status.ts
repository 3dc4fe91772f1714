import type { Lang } from '../../codes.ts';
import { languageNames } from '../language-names.ts';

/** Labels of the page on the state of the library. */
export const status = {
  title: 'State of the library',
  made: 'made',
  unreachable: 'site.yaml has neither errors nor contact: pages offer readers no way to report an error.',
  report: 'report',
  pagesIn: (lang: Lang) => `pages in ${languageNames[lang]}`,
  behind: 'changed after translation',
  errors: 'errors',
  warnings: 'warnings',
  exemptions: 'excuses',
  libraryFiles: 'files of the whole library',
  sharedFiles: 'Shared files',
  cases: 'Cases',
  page: 'page',
  blocksIn: (lang: Lang) => `${languageNames[lang]}: blocks, last change`,
  none: 'none',
  blocksBehind: 'Blocks changed after their translation',
  problems: 'Problems and warnings',
  exemptNumbers: 'Numbers that are excused',
  error: 'error',
  warning: 'warning',
};
