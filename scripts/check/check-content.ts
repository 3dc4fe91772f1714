import { type Cache, hash, noCache } from '../cache/index.ts';
import {
  compareProblems,
  isDataFile,
  type Library,
  type Problem,
  type Rule,
  spacedHeadlinesIn,
  type TextFile,
  withChosenSeverity,
  withoutTwins,
} from '../content/index.ts';
import { counted } from '../progress/index.ts';
import { translationsIn } from './aligned-blocks.ts';
import { missingValuesKey } from '../tables/index.ts';
import { bold } from './rules/bold.ts';
import { callouts } from './rules/callouts.ts';
import { cells } from './rules/cells.ts';
import { code } from './rules/code.ts';
import { components } from './rules/components.ts';
import { corrections } from './rules/corrections.ts';
import { data } from './rules/data.ts';
import { dates } from './rules/dates.ts';
import { dialects, withoutSaidBetter } from './rules/dialects.ts';
import { duplicateIds } from './rules/duplicate-ids.ts';
import { figures } from './rules/figures.ts';
import { fileNames } from './rules/file-names.ts';
import { attachments } from './rules/attachments.ts';
import { footnotes } from './rules/footnotes.ts';
import { formulas } from './rules/formulas.ts';
import { headings } from './rules/headings.ts';
import { identifiers } from './rules/identifiers.ts';
import { imageFiles, images } from './rules/images.ts';
import { indicators } from './rules/indicators.ts';
import { lines } from './rules/lines.ts';
import { links, unreadLinks } from './rules/links.ts';
import { lists } from './rules/lists.ts';
import { moved } from './rules/moved.ts';
import { numbers } from './rules/numbers.ts';
import { oddSigns } from './rules/odd-signs.ts';
import { untranslatedFiles, pairing } from './rules/pairing.ts';
import { punctuation } from './rules/punctuation.ts';
import { references } from './rules/references.ts';
import { shares } from './rules/shares.ts';
import { tables } from './rules/tables.ts';
import { terms } from './rules/terms.ts';
import { theme } from './rules/theme.ts';
import { unfinished } from './rules/unfinished.ts';
import { unpublished } from './rules/unpublished.ts';

/**
 * Rules that look at one text, at its translations, at the glossary, or at one YAML file, and at nothing
 * else: what they find stays the same as long as these do. A new rule is a file in `rules/` and a line here.
 */
const rulesOfTexts: Rule[] = [
  fileNames,
  oddSigns,
  dates,
  dialects,
  identifiers,
  components,
  callouts,
  code,
  formulas,
  images,
  headings,
  lines,
  lists,
  bold,
  punctuation,
  footnotes,
  figures,
  tables,
  cells,
  shares,
  unreadLinks,
  pairing,
  numbers,
  terms,
  unfinished,
];

/** Rules that look at the library as a whole. They see of a text only its outline (see outline.ts). */
const rulesOfLibrary: Rule[] = [
  duplicateIds,
  references,
  data,
  links,
  moved,
  corrections,
  attachments,
  imageFiles,
  indicators,
  theme,
  unpublished,
  untranslatedFiles,
];

/**
 * Everything that is wrong with the content, in the order of files and lines. What the rules of texts found on the same
 * texts before is remembered. `only`: the reports whose texts are looked at one by one; the others are another process's.
 */
export function checkContent(content: Library, cache: Cache = noCache, only?: readonly string[]): Problem[] {
  const frame: Library = { ...content, pages: [], problems: [], headlines: content.pages.flatMap(spacedHeadlinesIn) };
  const scope = hash([frame.glossary?.text ?? '', frame.dimensions?.text ?? '', ...frame.headlines!]);
  const outlines = { ...content, pages: content.pages.map(withOutline) };
  const own = translationsIn(content).filter(([{ path }]) => !only || only.includes(path.report));
  const found = [
    ...content.problems,
    ...rulesOfTexts.flatMap((rule) => rule(frame)),
    ...Array.from(counted('texts checked', own), (pages) => checkTranslations(pages, frame, scope, cache)).flat(),
    ...rulesOfLibrary.flatMap((rule) => rule(outlines)),
  ];
  const all = withoutSaidBetter(found, content.pages);
  return withoutTwins(withChosenSeverity(all, content)).sort(compareProblems);
}

/** A text in each of its languages. `scope` stands for the rest of the library that its rules look at. */
function checkTranslations(
  pages: TextFile[],
  { languages, regions, glossary, dimensions, headlines }: Library,
  scope: string,
  cache: Cache,
): Problem[] {
  const files = new Set(pages.map(({ path }) => path.file));
  const nothing = {
    reports: new Map(),
    notes: new Map(),
    corrections: new Map(),
    attachments: new Map(),
    pictures: new Map(),
    credits: new Map(),
    data: new Map(),
    maps: new Map(),
    problems: [],
  };
  const part: Library = { languages, regions, glossary, dimensions, headlines, pages, files, ...nothing };
  return cache.getOrCompute(
    [
      'rules',
      languages.join(' '),
      missingValuesKey(),
      scope,
      ...pages.flatMap(({ path, source, dataHash = '' }) => [path.file, source, dataHash]),
    ],
    () => rulesOfTexts.flatMap((rule) => rule(part)).filter(({ file }) => files.has(file) || isDataFile(file)),
  );
}

/** A page as the rules of the library see it. */
const withOutline = (page: TextFile): TextFile =>
  page.outline
    ? {
        path: page.path,
        source: page.source,
        dataHash: page.dataHash,
        body: page.body,
        frontmatter: page.frontmatter,
        tree: page.outline,
        summary: page.summary,
      }
    : page;
