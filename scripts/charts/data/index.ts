export { isHighlighted } from './highlight.ts';
export * from './measures.ts';
export { isRest, isTotal, totalRows } from './totals.ts';
