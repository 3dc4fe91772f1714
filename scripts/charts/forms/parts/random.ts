import type { RandomTables } from '../../random.ts';

export const random = {
  any: { rows: 'names', count: [2, 6], series: [1, 1], units: ['%'], whole: 'column' },
} satisfies Record<string, RandomTables>;
