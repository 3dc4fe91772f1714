import type { RandomTables } from '../../random.ts';

export const random = {
  one: { rows: 'names', count: [1, 14], series: [1, 1], units: ['t'], negative: true, missing: true },
  several: { rows: 'names', count: [1, 10], series: [2, 4], units: ['%'], negative: true, missing: true },
} satisfies Record<string, RandomTables>;
