import { type Measure } from './measures.ts';

/** Series in the order of the table, put together where they count in one unit: they may share an axis. */
export function byUnit<T extends Measure>(series: T[]): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of series) {
    const { base } = one.counts;
    groups.set(base, [...(groups.get(base) ?? []), one]);
  }
  return [...groups.values()];
}
