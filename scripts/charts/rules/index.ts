export { noReferences, readsBreaks, readsReferences } from './context.ts';
export { needsSeries } from './series.ts';
export { standard } from './standard.ts';
export type { Need, Refusal } from './need.ts';
export { needsNumbers, noRanks, onlyNumbers, oneUnitEach } from './numbers.ts';
export { atMost, namesHighlight, noTotal } from './rows.ts';
export { needsTimes, needsTwoPoints } from './times.ts';
export { needsParts, partsWithinTotal } from './parts.ts';
