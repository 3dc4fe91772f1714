import type { RandomTables } from '../../random.ts';

export const random = {
  any: { rows: 'names', count: [1, 16], series: [2, 2], units: ['%'], negative: true, missing: true },
} satisfies Record<string, RandomTables>;
