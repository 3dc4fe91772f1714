import type { RandomTables } from '../../random.ts';

export const random = {
  any: { rows: 'names', count: [2, 16], series: [1, 1], units: ['t'], negative: true },
} satisfies Record<string, RandomTables>;
