import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { before, rounds } from './edits.ts';
import { twoCopies } from './two-copies.ts';

/** The edits that are made most often; `long/edits.test.ts` makes all. */
const COMMON = 3;

const copies = twoCopies(before);
afterAll(() => copies.remove());

/** When the program that draws pages was bundled: the folders of all bundles with their times. */
const bundles = (): unknown[] => {
  const folder = join(copies.incremental.root, '.yearleaf', 'program');
  return readdirSync(folder).map((name) => [name, statSync(join(folder, name, 'server')).mtimeMs]);
};
let first: unknown[];

it('builds the same to the last byte in another folder', async () => {
  const built = await copies.build(before);
  expect(built.incremental).toBe(built.fresh);
  first = bundles();
});

it('builds the same after the commonest edits as with nothing remembered', async () => {
  await copies.buildRounds(rounds.slice(0, COMMON));
});

it('bundles what draws the pages once for all of these', () => {
  expect(first).toHaveLength(1);
  expect(bundles()).toEqual(first);
});

it('builds the same after all edits are taken back as before them', async () => {
  const built = await copies.build(before);
  expect(built.incremental).toBe(built.fresh);
});
