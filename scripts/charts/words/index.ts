export { context } from './context.ts';
export { items, leaders, missing, missingRuns, negatives, rowHead } from './tell.ts';
