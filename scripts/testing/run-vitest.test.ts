import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { countTests, listTests, readsSite } from './run-vitest.ts';

const report = { numPassedTests: 5, numFailedTests: 0, numFailedTestSuites: 0 };

it.each([
  ['a run in which all passed', { ok: true, report }, { passed: 5, failed: 0 }],
  [
    'one with two failures',
    { ok: false, report: { ...report, numFailedTests: 2, numFailedTestSuites: 1 } },
    { passed: 5, failed: 2 },
  ],
  [
    'one with three files that could not be read',
    { ok: false, report: { ...report, numFailedTestSuites: 3 } },
    { passed: 5, failed: 3 },
  ],
  ['one that failed outside its tests', { ok: false, report }, { passed: 5, failed: 1 }],
  ['one that broke off before it could report', { ok: false }, { passed: 0, failed: 1 }],
])('counts %s', (_, run, counts) => expect(countTests(run)).toEqual(counts));

it.each([
  ['/x/scripts/testing/browser/reading.test.ts', true],
  ['C:\\x\\scripts\\testing\\browser\\reading.test.ts', true],
  ['/x/scripts/testing/browser/copies/drop-in.test.ts', false],
  ['/x/scripts/numbers/read.test.ts', false],
])('%s reads the built site: %s', (file, reads) => expect(readsSite({ file, projectName: '' })).toBe(reads));

it('lists the files that a part of a path names, with their projects', async () => {
  const selected = await listTests(['browser/copies/drop', 'testing/run-vitest']);
  expect(selected?.map(({ file, projectName }) => [basename(file), projectName]).sort()).toEqual([
    ['drop-in.test.ts', 'browser'],
    ['run-vitest.test.ts', 'unit'],
  ]);
});

it('lists nothing where no file is meant', async () => {
  expect(await listTests(['no-such-file'])).toEqual([]);
});
