import { describe, expect, it } from 'vitest';
import { measure, memoryBelow, readTimes } from './measure.ts';

describe('what a command cost', () => {
  it('is read from the second line of «times»', () =>
    expect(readTimes('0m0.001s 0m0.002s\n1m2.500s 0m0.250s\n')).toBe(62.75));
  it('counts the memory of all processes below it', () =>
    expect(memoryBelow(7, ' 7 1 1024\n 8 7 2048\n 9 8 1024\n 10 1 9999\n')).toBe(4));
  it('comes with what the command said and how it ended', async () => {
    const cost = await measure([process.execPath, '-e', 'console.log("said"); process.exit(3)'], {
      cwd: '.',
      env: process.env,
    });
    expect(cost).toMatchObject({ status: 3, stdout: 'said\n' });
    expect(cost.cpu).toBeGreaterThan(0);
  });
});
