import type { RandomTables } from '../../random.ts';

export const random = {
  any: { rows: 'times', count: [2, 12], series: [1, 14], units: ['位'], missing: true, places: true },
} satisfies Record<string, RandomTables>;
