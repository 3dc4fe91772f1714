import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { oneAtATime } from './debounce.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('runs once for many wishes, and once more for those that come while it runs', () => {
  const run = vi.fn();
  const job = oneAtATime(run, 100);
  job.ask();
  job.ask();
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(run).toHaveBeenCalledTimes(1);
  job.ask();
  vi.advanceTimersByTime(100);
  job.ask();
  vi.advanceTimersByTime(100);
  expect(run).toHaveBeenCalledTimes(1);
  job.done();
  expect(run).toHaveBeenCalledTimes(2);
  job.done();
  expect(run).toHaveBeenCalledTimes(2);
});
