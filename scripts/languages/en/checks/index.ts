import { attachments } from './attachments.ts';
import { blocks } from './blocks.ts';
import { bold } from './bold.ts';
import { callouts } from './callouts.ts';
import { cells } from './cells.ts';
import { code } from './code.ts';
import { components } from './components.ts';
import { corrections } from './corrections.ts';
import { data } from './data.ts';
import { dates } from './dates.ts';
import { dialects } from './dialects.ts';
import { duplicateIds } from './duplicate-ids.ts';
import { figures } from './figures.ts';
import { fileNames } from './file-names.ts';
import { files } from './files.ts';
import { footnotes } from './footnotes.ts';
import { formulas } from './formulas.ts';
import { forbiddenCharacters } from './forbidden-characters.ts';
import { headings } from './headings.ts';
import { identifiers } from './identifiers.ts';
import { images } from './images.ts';
import { indicators } from './indicators.ts';
import { lines } from './lines.ts';
import { links } from './links.ts';
import { lists } from './lists.ts';
import { mdx } from './mdx.ts';
import { moved } from './moved.ts';
import { numbers } from './numbers.ts';
import { pairing } from './pairing.ts';
import { punctuation } from './punctuation.ts';
import { references } from './references.ts';
import { report } from './report.ts';
import { expected, schema } from './schema.ts';
import { shares } from './shares.ts';
import { sizeLimits } from './size-limits.ts';
import { status } from './status.ts';
import { tables } from './tables.ts';
import { terms } from './terms.ts';
import { theme } from './theme.ts';
import { unfinished } from './unfinished.ts';
import { unpublished } from './unpublished.ts';
import { yaml } from './yaml.ts';

/** What the checks say, rule by rule. */
export const checks = {
  attachments,
  blocks,
  bold,
  callouts,
  cells,
  code,
  components,
  corrections,
  data,
  dates,
  dialects,
  duplicateIds,
  figures,
  fileNames,
  files,
  footnotes,
  formulas,
  forbiddenCharacters,
  headings,
  identifiers,
  images,
  indicators,
  lines,
  links,
  lists,
  mdx,
  moved,
  numbers,
  pairing,
  punctuation,
  references,
  report,
  expected,
  schema,
  shares,
  sizeLimits,
  status,
  tables,
  terms,
  theme,
  unfinished,
  unpublished,
  yaml,
};
