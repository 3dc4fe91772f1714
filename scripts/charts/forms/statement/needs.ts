import { atMost, type Need, needsNumbers, noReferences, readsReferences, standard } from '../../rules/index.ts';

/** One number may be held against a value; of several each has its own, in a column headed 目标 or Target. */
const ofOneNumber: Need = (asked) =>
  asked.figure.table.rows.length === 1 ? readsReferences(asked) : noReferences(asked);

export const needs: Need[] = [
  needsNumbers(1),
  atMost(8),
  ofOneNumber,
  ...standard({ text: 'units', ranks: true, mixedUnits: true, references: true }),
];
