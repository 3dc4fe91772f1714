import type { TestSpecification, Vitest } from 'vitest/node';
import { expect, it } from 'vitest';
import { LongestFirst } from './longest-first.ts';

const file = (moduleId: string, groupOrder: number) =>
  ({ moduleId, project: { name: `${groupOrder}`, config: { sequence: { groupOrder } } } }) as TestSpecification;

it('files that take longest run first among those of their group', async () => {
  const cache = { getTestSpecificationResult: () => ({ failed: false, duration: 1 }) };
  const files = [
    file('/x/scripts/testing/browser/reading.test.ts', 1),
    file('/x/scripts/testing/browser/copies/hostile.test.ts', 1),
    file('/x/scripts/numbers/read.test.ts', 0),
    file('/x/scripts/testing/browser/copies/repeatable.test.ts', 1),
    file('/x/scripts/check/guide.test.ts', 0),
  ];
  const sorted = await new LongestFirst({ cache } as unknown as Vitest).sort(files);
  expect(sorted.map(({ moduleId }) => moduleId.split('/').at(-1))).toEqual([
    'guide.test.ts',
    'read.test.ts',
    'repeatable.test.ts',
    'hostile.test.ts',
    'reading.test.ts',
  ]);
});
