import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readFolder } from '../content/files.ts';
import { copyProject, type ProjectCopy, writeContent } from '../project-copy.ts';
import { sumOfFolder } from '../sum-of-folder.ts';
import { finish } from './programs.ts';

const before = readFolder('scripts/test/fixtures/small-library');
const NOTE = 'tea-2020/notes.yaml';
const SECTIONS = ['tea-2020/zh/1-harvest.mdx', 'tea-2020/en/1-harvest.mdx'];
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

/** One after the other: what each changes, file by file. */
const edits: [what: string, change: (text: string, file: string) => string, files: string[]][] = [
  ['a sentence', (text) => text.replace('产茶叶12万吨。[^a]', '产茶叶12万吨，好于预期。[^a]'), SECTIONS],
  ['a note', (_, file) => (file === NOTE ? 'odd: { zh: 原文如此。, en: As printed. }\n' : `${before.get(file)!}\n<Note id="odd" />\n`), [NOTE, ...SECTIONS]],
  ['the words of the note', () => 'odd: { zh: 原文有误。, en: Misprinted. }\n', [NOTE]],
  ['a title', (text) => text.replace('title: 产量', 'title: 总产量'), SECTIONS],
  ['a summary of the report', (text) => text.replace('A year of tea.', 'Tea in a year.'), ['tea-2020/report.yaml']],
  ['the name of the site', (text) => text.replace('Small library', 'Little library'), ['site.yaml']],
];

it('builds the same after every kind of edit as with nothing remembered', async () => {
  const copy = newCopy();
  const content = new Map(before);
  let last = await build(copy);
  for (const [what, change, files] of edits) {
    for (const file of files) content.set(file, change(content.get(file) ?? '', file));
    const remembering = await build(copy, content);
    rmSync(join(copy.root, '.yearleaf'), { recursive: true });
    expect(remembering, what).toBe(await build(copy, content));
    expect(remembering, what).not.toBe(last);
    last = remembering;
  }
}, 600_000);
