import { catalogue, type Lang } from '../languages/index.ts';
import { missingReasons } from './missing-reasons.ts';
import { missingWord } from './missing-values.ts';
import type { CellWords } from './row-html.ts';

/** The words behind the signs of a table, as the library has them. */
export const cellWords = (lang: Lang): CellWords => ({
  missing: Object.fromEntries(
    missingReasons.map((reason) => [reason, missingWord(reason, lang)]),
  ) as CellWords['missing'],
  nil: missingWord('nil', lang),
  flags: catalogue(lang).tables.flags,
});
