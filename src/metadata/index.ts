export { type Tag, citationTags } from './citation.ts';
export { correctionsAsData } from './corrections.ts';
export { creditOf, personIn, reportAsData } from './json-ld.ts';
export { partAsWork, printedAsWork, registerAsWorks, reportAsWork } from './works.ts';
