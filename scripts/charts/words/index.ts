export { context } from './context.ts';
export { overTime } from './over-time.ts';
export { items, leaders, missing, missingRuns, negatives, rowHead, sumsOf } from './tell.ts';
