import { afterAll, expect, it } from 'vitest';
import { before, rounds } from './edits.ts';
import { twoCopies } from './two-copies.ts';

/** The edits that are made most often; `long/edits.test.ts` makes all. */
const COMMON = 3;

const copies = twoCopies(before);
afterAll(() => copies.remove());

it('builds the same to the last byte in another folder', async () => {
  const built = await copies.build(before);
  expect(built.incremental).toBe(built.fresh);
});

it('builds the same after the commonest edits as with nothing remembered', async () => {
  await copies.buildRounds(rounds.slice(0, COMMON));
});

it('builds the same after all edits are taken back as before them', async () => {
  const built = await copies.build(before);
  expect(built.incremental).toBe(built.fresh);
});
