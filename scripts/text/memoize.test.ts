import { expect, it, vi } from 'vitest';
import { memoizeRecent } from './memoize.ts';

it('works out once for each text what was asked for lately', () => {
  const make = vi.fn((key: string) => key.toUpperCase());
  const ask = memoizeRecent(make, 2);
  expect(['a', 'b', 'a', 'b'].map(ask)).toEqual(['A', 'B', 'A', 'B']);
  expect(make).toHaveBeenCalledTimes(2);
});
it('forgets what was not asked for among so many others', () => {
  const make = vi.fn((key: string) => key);
  const ask = memoizeRecent(make, 2);
  ['a', 'b', 'c', 'a', 'd', 'a'].forEach(ask);
  expect(make.mock.calls.flat()).toEqual(['a', 'b', 'c', 'd']);
  ask('b');
  expect(make.mock.calls.flat()).toEqual(['a', 'b', 'c', 'd', 'b']);
});
