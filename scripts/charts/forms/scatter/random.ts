import type { RandomTables } from '../../random.ts';

export const random = {
  points: { rows: 'names', count: [1, 60], series: [2, 2], units: ['t', 'EUR'], negative: true, missing: true },
  sized: { rows: 'names', count: [1, 60], series: [3, 3], units: ['t', 'EUR', '%'], missing: true },
} satisfies Record<string, RandomTables>;
