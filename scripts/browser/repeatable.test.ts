import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readFolder } from '../content/files.ts';
import { copyProject, type ProjectCopy, writeContent } from '../project-copy.ts';
import { sumOfFolder } from '../sum-of-folder.ts';
import { finish } from './programs.ts';

const before = readFolder('scripts/test/fixtures/small-library');
const edited = new Map([...before].map(([file, text]) => [file, file.endsWith('1-harvest.mdx') ? text.replace(/^---\n\n/mu, '---\n\n2021\n\n') : text]));
const copies: ProjectCopy[] = [];
afterAll(() => copies.forEach((copy) => copy.remove()));

async function build(copy: ProjectCopy, content = before): Promise<string> {
  writeContent(copy.root, content);
  await finish(copy.root, ['scripts/build.ts']);
  return sumOfFolder(join(copy.root, 'dist'));
}

const newCopy = (): ProjectCopy => {
  const copy = copyProject(before);
  copies.push(copy);
  return copy;
};

it('builds the same to the last byte in another folder, after an edit was taken back, and with nothing remembered', async () => {
  const [one, other] = [newCopy(), newCopy()];
  const first = await build(one);
  expect(await build(one, edited)).not.toBe(first);
  expect(await build(one)).toBe(first);
  rmSync(join(one.root, '.yearleaf'), { recursive: true });
  expect(await build(one)).toBe(first);
  expect(await build(other)).toBe(first);
}, 300_000);
