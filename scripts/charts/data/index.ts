export { isHighlighted } from './highlight.ts';
export * from './measures.ts';
export { isRest, totalRows } from './totals.ts';
