import { memoize } from '../../text/index.ts';
import type { Lang } from '../../languages/index.ts';
import { dataSchema, dimensionsSchema } from './data.ts';
import { correctionsSchema } from './corrections.ts';
import { creditsSchema } from './credits.ts';
import { indicatorsSchema } from './indicators.ts';
import { mapSchema } from './map.ts';
import { reportSchema } from './report.ts';
import { siteSchema } from './site.ts';
import { glossarySchema, notesSchema, topicsSchema } from './words.ts';

export { type CaseData, caseSchema } from './case.ts';
export type { RegisterSettings } from './entries.ts';
export type { CorrectionsData } from './corrections.ts';
export type { CreditsData } from './credits.ts';
export { type Indicator, type IndicatorsData, type ValueQualifier, valueQualifiers } from './indicators.ts';
export type { MapData } from './map.ts';
export { type PageData, pageSchema } from './page.ts';
export { licenceIdentifier } from './licence.ts';
export type { AuthorInText, Imprint, Person } from './document.ts';
export { dateKeyOf, firstPublished, lastModified, type OriginalData, type ReportData, reportKinds } from './report.ts';
export { type SectionData, sectionSchema } from './section.ts';
export { FORMAT, type SiteData } from './site.ts';
export { type Theme, themeFile, type ThemePicture, themePictures } from './theme.ts';
export type { GlossaryData, NotesData, TopicsData } from './words.ts';

/** The schemas of a library's YAML files, which ask for words in each of its languages. */
export const schemasFor = (languages: readonly Lang[]) => made(languages.join(' '));

const made = memoize((codes: string) => {
  const languages = codes.split(' ') as Lang[];
  return {
    site: siteSchema(languages),
    topics: topicsSchema(languages),
    glossary: glossarySchema(languages),
    report: reportSchema(languages),
    notes: notesSchema(languages),
    corrections: correctionsSchema(languages),
    credits: creditsSchema(languages),
    data: dataSchema(languages),
    map: mapSchema(languages),
    indicators: indicatorsSchema(languages),
    dimensions: dimensionsSchema(languages),
  };
});
