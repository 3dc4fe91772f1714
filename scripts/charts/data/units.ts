import { type Measure, unitKey } from './measures.ts';

/** Series in the order of the table, put together where they count in one unit: they may share an axis. */
export function byUnit<T extends Measure>(series: T[]): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of series) {
    const key = unitKey(one);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}
