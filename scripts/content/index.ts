export { isAddress } from './attachments.ts';
export { type Block, blocksOf, isDefinition, sizeOf, tableIn } from './blocks.ts';
export { currentLibrary, provideLibrary } from './current-library.ts';
export { type DataFiles, dataFilesOf, descriptionOf, isDataFile } from './data-files.ts';
export { flatText, NO_PROSE, positionOfOffset } from './flat-text.ts';
export { oddSignIn } from './forbidden-characters.ts';
export { heldBackAmong, heldBackIn, reportOf, without } from './held-back.ts';
export { hasSpacedHalves, spacedHeadlinesIn } from './headlines.ts';
export {
  type Attachment,
  chosenSeverity,
  type Library,
  type Picture,
  type Rule,
  type TextFile,
  type Yaml,
  printedOf,
} from './library.ts';
export {
  type Passage,
  allPassages,
  joinPassages,
  passageOfAttribute,
  passageOfNode,
  passageOfScalar,
  passagesOfPicture,
  passagesOf,
} from './passages.ts';
export { type ContentPath, belowFolder, comparePaths, locateIn, parsePath } from './paths.ts';
export { type Wording, positionOfNode, problemAt } from './position.ts';
export { type Position, type Problem, compareProblems, formatProblem, withoutTwins } from './problem.ts';
export { gridOf } from './map-grids.ts';
export { isInImages, pictureOrders } from './pictures.ts';
export { allComponents, isHtml, unknownTag } from './html-tags.ts';
export {
  countTexts,
  libraryAround,
  readContentFiles,
  requireLibrary,
  readContentFile,
  readContentFolder,
} from './read-files.ts';
export { readIncremental } from './read-incremental.ts';
export { readLibrary } from './read-library.ts';
export { cellsOf, entryColumn, registerFigures } from './registers.ts';
export { fromRoot, readRedirects } from './redirects.ts';
export { chaptersIn, type ReferableText, referableTexts, wordsOfReference } from './references.ts';
export { withChosenSeverity } from './severity.ts';
export { sayValueIssue } from './schema-messages.ts';
export {
  type AuthorInText,
  type CaseData,
  type CorrectionsData,
  type CreditsData,
  type GlossaryData,
  type Imprint,
  type Indicator,
  type MapData,
  type NotesData,
  type PageData,
  type OriginalData,
  type Person,
  type RegisterSettings,
  type ReportData,
  type SectionData,
  type SiteData,
  type Theme,
  themeFile,
  type ThemePicture,
  type TopicsData,
  type ValueQualifier,
  caseSchema,
  pageSchema,
  sectionSchema,
  dateKeyOf,
  firstPublished,
  licenceIdentifier,
  lastModified,
  reportKinds,
  themePictures,
  valueQualifiers,
} from './schema/index.ts';
export { readSiteLanguages, type SiteLanguages } from './site-languages.ts';
export { type HeadingInText, type TextSummary } from './summary.ts';
export { fileIn } from './translations.ts';
export { positionOf, positionOfKey } from './yaml-position.ts';
export { adjustableRules } from './adjustable-rules.ts';
