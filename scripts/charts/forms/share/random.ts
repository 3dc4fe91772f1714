import type { RandomTables } from '../../random.ts';

export const random = {
  any: { rows: 'names', count: [1, 10], series: [2, 6], units: ['%'], whole: 'row' },
} satisfies Record<string, RandomTables>;
