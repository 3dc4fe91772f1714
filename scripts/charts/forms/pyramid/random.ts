import type { RandomTables } from '../../random.ts';

export const random = {
  any: { rows: 'names', count: [1, 24], series: [2, 2], units: ['t'], missing: true },
} satisfies Record<string, RandomTables>;
