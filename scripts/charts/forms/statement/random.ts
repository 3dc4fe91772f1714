import type { RandomTables } from '../../random.ts';

export const random = {
  any: { rows: 'names', count: [1, 8], series: [1, 1], units: ['t', '%'], negative: true, missing: true },
} satisfies Record<string, RandomTables>;
