import { type Filters, listed, NEWEST, type Shard } from '../query/index.ts';

/** How many reports were searched, of how many. */
export interface Searched {
  reports: number;
  of: number;
}

/**
 * Which indexes of a language a question needs, and which are open; what was opened stays open. `add` opens one beside
 * the newest. A language with a single index has no list of them.
 */
export function openShards(shards: readonly Shard[], add: (name: string) => Promise<void>) {
  const isOpen = new Set([NEWEST]);
  const closed = (some: readonly Shard[]): Shard[] => some.filter(({ name }) => !isOpen.has(name));
  /** Those that may have something with the chosen report and year. */
  const holding = ({ report, year }: Filters): Shard[] =>
    shards.filter((one) => has(one.reports, report) && has(one.years, year));

  /** False where all were open. */
  async function open(wanted: readonly Shard[]): Promise<boolean> {
    const added = closed(wanted).map(({ name }) => name);
    await Promise.all(added.map(add));
    for (const name of added) isOpen.add(name);
    return added.length > 0;
  }

  return {
    /** Opens those that hold what the filters leave, where a report or a year is chosen. */
    openFirst: (filters: Filters): Promise<boolean> => open(filters.report || filters.year ? holding(filters) : []),
    /** Opens all that hold what the filters leave. */
    openAll: (filters: Filters): Promise<boolean> => open(holding(filters)),
    /** What was searched; undefined where that was all that the filters leave. */
    searched(filters: Filters): Searched | undefined {
      if (closed(holding(filters)).length === 0) return undefined;
      const opened = shards.filter(({ name }) => isOpen.has(name));
      return { reports: reportsOf(opened).size, of: reportsOf(shards).size };
    },
    /** Values of a filter that stand in those that were not opened. */
    unopened: (name: 'report' | 'year'): string[] => [...new Set(closed(shards).flatMap((one) => one[`${name}s`]))],
  };
}

const has = (values: readonly string[], chosen?: string): boolean =>
  !chosen || values.includes(listed(chosen, [...values]));

const reportsOf = (shards: readonly Shard[]): Set<string> => new Set(shards.flatMap(({ reports }) => reports));
