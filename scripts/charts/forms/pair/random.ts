import type { RandomTables } from '../../random.ts';

export const random = {
  units: { rows: 'names', count: [1, 12], series: [2, 2], units: ['t', '%'], negative: true, missing: true },
  oneUnit: { rows: 'names', count: [1, 12], series: [2, 2], units: ['%'], negative: true, missing: true },
} satisfies Record<string, RandomTables>;
