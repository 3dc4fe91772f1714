export { type Tag, citationTags } from './citation.ts';
export { creditOf, reportAsData } from './json-ld.ts';
