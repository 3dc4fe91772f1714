export {
  intervalsHold,
  logAboveZero,
  noBreaks,
  noIntervals,
  noLog,
  noReferences,
  readsBreaks,
  readsReferences,
} from './context.ts';
export { needsSeries } from './series.ts';
export { standard } from './standard.ts';
export type { Need, Question, Refusal, RequirementWords } from './need.ts';
export { needsNumbers, noRanks, onlyNumbers, onlyNumbersAndUnits, oneUnitEach } from './numbers.ts';
export { atMost, namesHighlight, noTotal } from './rows.ts';
export { needsTimes, needsTwoPoints } from './times.ts';
export { needsParts, partsWithinTotal } from './parts.ts';
