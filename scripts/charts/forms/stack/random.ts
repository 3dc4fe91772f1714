import type { RandomTables } from '../../random.ts';

export const random = {
  names: { rows: 'names', count: [1, 10], series: [2, 6], units: ['t'], negative: true, missing: true },
  times: { rows: 'times', count: [2, 20], series: [2, 6], units: ['t'], missing: true },
} satisfies Record<string, RandomTables>;
