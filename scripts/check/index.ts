import type { Content, Rule } from './content.ts';
import { compareProblems, type Problem } from './problem.ts';
import { bold } from './rules/bold.ts';
import { cells } from './rules/cells.ts';
import { components } from './rules/components.ts';
import { dates } from './rules/dates.ts';
import { duplicateIds } from './rules/duplicate-ids.ts';
import { figures } from './rules/figures.ts';
import { fileNames } from './rules/file-names.ts';
import { footnotes } from './rules/footnotes.ts';
import { headings } from './rules/headings.ts';
import { images } from './rules/images.ts';
import { links } from './rules/links.ts';
import { moved } from './rules/moved.ts';
import { numbers } from './rules/numbers.ts';
import { pairing } from './rules/pairing.ts';
import { punctuation } from './rules/punctuation.ts';
import { references } from './rules/references.ts';
import { shares } from './rules/shares.ts';
import { tables } from './rules/tables.ts';
import { terms } from './rules/terms.ts';
import { unfinished } from './rules/unfinished.ts';

/** Every rule that content is held against. A new rule is a file in `rules/` and a line here. */
export const rules: Rule[] = [
  fileNames,
  dates,
  components,
  images,
  headings,
  bold,
  punctuation,
  footnotes,
  figures,
  tables,
  cells,
  shares,
  duplicateIds,
  references,
  links,
  moved,
  pairing,
  numbers,
  terms,
  unfinished,
];

/** Everything that is wrong with the content, in the order of files and lines. */
export function checkContent(content: Content): Problem[] {
  return [...content.problems, ...rules.flatMap((rule) => rule(content))].sort(compareProblems);
}
