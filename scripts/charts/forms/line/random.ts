import type { RandomTables } from '../../random.ts';

export const random = {
  panels: { rows: 'times', count: [2, 14], series: [1, 3], units: ['t', '%'], negative: true, missing: true },
  several: { rows: 'times', count: [2, 14], series: [2, 8], units: ['t'], negative: true, missing: true },
} satisfies Record<string, RandomTables>;
