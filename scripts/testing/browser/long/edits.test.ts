import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { inLanguages } from '../../in-languages.ts';
import { before, rounds } from '../copies/edits.ts';
import { twoCopies } from '../copies/two-copies.ts';

const copies = twoCopies(before);
afterAll(() => copies.remove());

it('builds the same after every kind of edit as with nothing remembered', async () => {
  await copies.buildRounds(rounds);
}, 900_000);

it('builds the same after all edits are taken back as before them', async () => {
  const built = await copies.build(before);
  expect(built.incremental).toBe(built.fresh);
});

it('builds the same after a language is taken away, and after it is given back', async () => {
  const both = await copies.buildFresh(before);
  for (const content of [inLanguages(before, ['zh']), before]) {
    const built = await copies.build(content);
    expect(built.incremental).toBe(built.fresh);
    expect(built.incremental === both).toBe(content === before);
  }
});

it('builds two libraries with one program, each as if it were alone', async () => {
  const other = join(copies.incremental.root, 'other');
  cpSync(join(copies.incremental.root, 'content'), other, { recursive: true });
  rmSync(join(other, 'glossary.yaml'));
  const { status, output } = await copies.incremental.run(
    'scripts/commands/build.ts',
    '--content',
    other,
    '--out',
    `${other}-site`,
  );
  expect(status, output).toBe(0);
  expect(await copies.buildIncremental(before)).toBe(await copies.buildFresh(before));
});
