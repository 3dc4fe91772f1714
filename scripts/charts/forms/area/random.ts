import type { RandomTables } from '../../random.ts';

export const random = {
  any: { rows: 'times', count: [2, 24], series: [1, 2], units: ['t', '%'], negative: true, missing: true },
} satisfies Record<string, RandomTables>;
