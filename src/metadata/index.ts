export { citationTags } from './citation.ts';
export { sayChange } from './changes.ts';
export { atomFeed } from './feed.ts';
export { correctionsAsData } from './corrections.ts';
export { creditOf, personIn, reportAsData } from './json-ld.ts';
export { partAsWork, printedAsWork, registerAsWorks, reportAsWork, seriesAsWork } from './works.ts';
