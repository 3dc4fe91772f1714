import type { RandomTables } from '../../random.ts';

export const random = {
  panels: { rows: 'times', count: [1, 60], series: [1, 3], units: ['t', '%'], negative: true, missing: true },
  grouped: { rows: 'times', count: [1, 12], series: [2, 3], units: ['t'], negative: true, missing: true },
} satisfies Record<string, RandomTables>;
