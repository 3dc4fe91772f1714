import { catalogue, knownLanguages } from '../../../languages/index.ts';
import type { Cell } from '../../../tables/index.ts';
import { type Measure, plainValue, sameUnit } from '../../data/index.ts';

/** Whether a column of this name gives what each number should reach: 目标, Target. */
export const headsTargets = ({ name }: Measure): boolean =>
  knownLanguages.some((lang) => catalogue(lang).charts.targetColumn.test(name));

/**
 * Whether a value has reached its target; undefined where one of the two is missing, is only a bound that leaves it open,
 * or counts in another unit. A target is a least, unless it says that it is a most: `at most 5`, `不超过5`.
 */
export function isMet(main: Measure, cell: Cell, target: Measure, goal: Cell): boolean | undefined {
  if (cell.kind !== 'number' || goal.kind !== 'number' || !sameUnit(main, target)) return undefined;
  const [value, wanted] = [plainValue(main, cell), plainValue(target, goal)];
  const isMost = goal.qualifier === 'under';
  const met = isMost ? value <= wanted : value >= wanted;
  const open = isMost ? 'over' : 'under';
  if (cell.qualifier === open && met) return undefined;
  if ((cell.qualifier === 'over' || cell.qualifier === 'under') && cell.qualifier !== open && !met) return undefined;
  return met;
}
