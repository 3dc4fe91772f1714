export { type Break, breakRows, breaks, readBreak } from './breaks.ts';
export { highlights, isHighlighted, isNamed } from './highlight.ts';
export { listed } from './lists.ts';
export * from './measures.ts';
export { readReference, type Reference, referenceInWords, referenceLabel, references } from './references.ts';
export { intervalOf, type Series, seriesOf } from './series.ts';
export { isOpen, statusOf } from './status.ts';
export { isRest, totalRows } from './totals.ts';
export { byUnit } from './units.ts';
