export { noReferences, readsBreaks, readsReferences } from './context.ts';
export { needsSeries } from './series.ts';
export { standard } from './standard.ts';
export type { Need, Refusal } from './need.ts';
export { needsNumbers, noRanks, onlyNumbers, oneUnitEach, textColumns } from './numbers.ts';
export { atMost, namesHighlight } from './rows.ts';
export { besidesSums, notOnlySums } from './sums.ts';
export { needsTimes, needsTwoPoints } from './times.ts';
export { needsParts, partsWithinTotal } from './parts.ts';
