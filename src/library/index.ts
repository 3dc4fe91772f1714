/** What pages may ask of the library. Everything but `routes` is a recorded question (see README.md). */
export * from './case-list.ts';
export * from './cases.ts';
export { type Change, changesIn, hasChanges, lastChange } from './changes.ts';
export {
  type Correction,
  correctedReportIds,
  correctionsIn,
  correctionsOf,
  correctionsOfFigure,
  hasCorrections,
} from './corrections.ts';
export * from './cited.ts';
export {
  comparedSeries,
  type Comparison,
  comparison,
  type NamedReport,
  type SameFigure,
  sameFigure,
} from './compare.ts';
export type { ComparedRow } from './compared-rows.ts';
export type { EntryRow } from './side-by-side.ts';
export * from './figures.ts';
export { coverRings } from './covers.ts';
export { countDataPages, reportsOfData } from './data-pages.ts';
export * from './gallery.ts';
export * from './key-figures.ts';
export { caseNames } from './entry-names.ts';
export {
  hasIndicators,
  type IndicatorInfo,
  indicatorInfo,
  indicatorsByTopic,
  indicatorsInSection,
  indicatorsOfFigure,
  type ListedIndicator,
  sourceKey,
  type SourceLink,
} from './indicators.ts';
export * from './languages.ts';
export * from './maps.ts';
export * from './navigation.ts';
export * from './notes.ts';
export * from './pages.ts';
export * from './paging.ts';
export * from './pictures.ts';
export { countRows, type RegisterFilters, registerFilters, registerPage } from './register-pages.ts';
export type { RegisterRow } from './register-rows.ts';
export {
  entriesNamedIn,
  hasRegister,
  registerInfo,
  registersIn,
  type RegisterColumn,
  registersOf,
} from './registers.ts';
export * from './references.ts';
export * from './related.ts';
export * from './reports.ts';
export * from './routes.ts';
export * from './sections.ts';
export * from './terms.ts';
export { accentColours, themePicture } from './theme.ts';
export { drawnPreview, previewOf } from './previews.ts';
export { renderText } from './text.ts';
export * from './whole.ts';
