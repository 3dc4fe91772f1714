export { type Block, blocksOf, isDefinition, sizeOf, tableIn } from './blocks.ts';
export { currentLibrary, provideLibrary } from './current-library.ts';
export { flatText, NO_PROSE, positionOfOffset } from './flat-text.ts';
export { oddSignIn } from './forbidden-characters.ts';
export { hasSpacedHalves, spacedHeadlinesIn } from './headlines.ts';
export { chosenSeverity, type Library, type Rule, type TextFile, type Yaml, printedOf } from './library.ts';
export {
  type Passage,
  allPassages,
  joinPassages,
  passageOfAttribute,
  passageOfNode,
  passageOfScalar,
  passagesOf,
} from './passages.ts';
export { type ContentPath, belowFolder, comparePaths, locateIn, parsePath } from './paths.ts';
export { type Wording, positionOfNode, problemAt } from './position.ts';
export { type Position, type Problem, compareProblems, formatProblem } from './problem.ts';
export { readContentFiles } from './read-files.ts';
export { readIncremental } from './read-incremental.ts';
export { readLibrary } from './read-library.ts';
export { fromRoot } from './redirects.ts';
export { withChosenSeverity } from './severity.ts';
export { sayValueIssue } from './schema-messages.ts';
export {
  type CaseData,
  type CorrectionsData,
  type GlossaryData,
  type NotesData,
  type PageData,
  type ReportData,
  type SectionData,
  type SiteData,
  type TopicsData,
  caseSchema,
  pageSchema,
  schemasFor,
  sectionSchema,
} from './schema/index.ts';
export { readSiteLanguages, type SiteLanguages, siteLanguagesIn } from './site-languages.ts';
export { type HeadingInText, type TextSummary } from './summary.ts';
export { fileIn } from './translations.ts';
export { positionOf, positionOfKey } from './yaml-position.ts';
export { adjustableRules } from './adjustable-rules.ts';
