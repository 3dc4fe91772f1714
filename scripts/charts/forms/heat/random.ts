import type { RandomTables } from '../../random.ts';

export const random = {
  any: { rows: 'names', count: [1, 30], series: [2, 12], units: ['t'], negative: true, missing: true },
  full: { rows: 'names', count: [1, 30], series: [2, 12], units: ['%'] },
} satisfies Record<string, RandomTables>;
