export { type Tag, citationTags } from './citation.ts';
export { creditOf, personIn, reportAsData } from './json-ld.ts';
