import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['scripts/**/*.test.ts', 'src/**/*.test.ts'],
          exclude: ['scripts/testing/browser/**'],
        },
      },
      {
        test: {
          name: 'browser',
          include: ['scripts/testing/browser/**/*.test.ts'],
          globalSetup: ['scripts/testing/serve.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A busy machine takes its time: what is waited for may come late, not never.
          expect: { poll: { timeout: 10_000 } },
          // Two cores: one file of browser tests at a time.
          fileParallelism: false,
        },
      },
    ],
  },
});
