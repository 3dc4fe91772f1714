import type { DataFault } from './grid.ts';

/** Gathers what is wrong with cells: the same of many cells of a column is told at the first, with how many more there are. */
export function repeatedFaults(): { add: (key: string, fault: DataFault) => void; all: () => DataFault[] } {
  const byKey = new Map<string, { first: DataFault; more: number }>();
  return {
    add: (key, first) => {
      const known = byKey.get(key);
      if (known) known.more++;
      else byKey.set(key, { first, more: 0 });
    },
    all: () =>
      [...byKey.values()].map(({ first, more }) =>
        more === 0
          ? first
          : { ...first, wording: (words, lang) => words.data.repeated(first.wording(words, lang), more) },
      ),
  };
}
