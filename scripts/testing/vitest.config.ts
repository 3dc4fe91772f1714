import { defineConfig } from 'vitest/config';
import { LongestFirst } from './longest-first.ts';

export default defineConfig({
  test: {
    // All cores; by default Vitest leaves one idle, which is half of two.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['scripts/**/*.test.ts', 'src/**/*.test.ts'],
          exclude: ['scripts/testing/browser/**'],
          // Files share what they import, since loading it anew for each takes two thirds of the time. Nothing in the
          // program may keep what one caller could see of another.
          pool: 'threads',
          isolate: false,
          // On a busy machine a whole library takes longer to check than the five seconds that are usual.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['scripts/testing/browser/*.test.ts', 'scripts/testing/browser/copies/*.test.ts'],
          globalSetup: ['scripts/testing/browser-setup.ts'],
          // After the unit tests. More files than cores, since all of them wait for pages and builds.
          sequence: { groupOrder: 1 },
          maxWorkers: 3,
          maxConcurrency: 3,
          // A busy machine takes its time: what is waited for, a page or a whole build, may come late, not never.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
      {
        test: {
          name: 'long',
          include: ['scripts/testing/browser/long/*.test.ts'],
          sequence: { groupOrder: 2 },
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
