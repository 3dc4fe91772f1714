import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readFolder } from '../../files/read-folder.ts';
import { copyProject, type ProjectCopy, writeContent } from '../project-copy.ts';
import { hashFolder } from '../hash-folder.ts';
import { finish } from '../programs.ts';

const before = readFolder('scripts/testing/fixtures/small-library');
const NOTE = 'tea-2020/notes.yaml';
const LAWS = ['tea-2020/zh/2-laws.mdx', 'tea-2020/en/2-laws.mdx'];
const SECTIONS = ['tea-2020/zh/1-harvest.mdx', 'tea-2020/en/1-harvest.mdx'];
const edited = new Map(
  [...before].map(([file, text]) => [
    file,
    file.endsWith('1-harvest.mdx') ? text.replace(/^---\n\n/mu, '---\n\n2021\n\n') : text,
  ]),
);
const copies: ProjectCopy[] = [];
afterAll(() => copies.forEach((copy) => copy.remove()));

async function build(copy: ProjectCopy, content = before): Promise<string> {
  writeContent(copy.root, content);
  await finish(copy.root, ['scripts/commands/build.ts']);
  return hashFolder(join(copy.root, 'dist'));
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

const FIGURES = {
  zh: '<Figure id="f1" chart="bar" title="茶叶产量" source="茶叶协会">\n\n| 年份 | 产量（吨） |\n| --- | ---: |\n| 2019 | 110000 |\n| 2020 | 120000 |\n\n</Figure>\n',
  en: '<Figure id="f1" chart="bar" title="Tea harvest" source="The tea association">\n\n| Year | Harvest (tonnes) |\n| --- | ---: |\n| 2019 | 110000 |\n| 2020 | 120000 |\n\n</Figure>\n',
};

/** A second report after the first. */
const rice = new Map(
  [...before].flatMap(([file, text]) =>
    file.startsWith('tea-2020/')
      ? [
          [
            file.replace('tea-2020', 'rice-2021'),
            text.replaceAll('茶叶', '稻谷').replaceAll('Tea', 'Rice').replace('series: tea', 'series: rice'),
          ] as const,
        ]
      : [],
  ),
);
const RICE = ['rice-2021/report.yaml', 'rice-2021/zh/1-harvest.mdx'];

/** One after the other: what each changes, file by file. */
const edits: [what: string, change: (text: string, file: string) => string, files: string[]][] = [
  ['a sentence', (text) => text.replace('产茶叶12万吨。[^a]', '产茶叶12万吨，好于预期。[^a]'), SECTIONS],
  [
    'a note',
    (text, file) => (file === NOTE ? 'odd: { zh: 原文如此。, en: As printed. }\n' : `${text}\n<Note id="odd" />\n`),
    [NOTE, ...SECTIONS],
  ],
  ['the words of the note', () => 'odd: { zh: 原文有误。, en: Misprinted. }\n', [NOTE]],
  ['a figure', (text, file) => `${text}\n${file.includes('/zh/') ? FIGURES.zh : FIGURES.en}`, SECTIONS],
  ['a number in its table', (text) => text.replace('| 110000 |', '| 115000 |'), SECTIONS],
  [
    'a heading',
    (text) =>
      text
        .replace('\n\n2020年产', '\n\n## 1.1 总量\n\n2020年产')
        .replace('\n\nThe harvest', '\n\n## 1.1 Total\n\nThe harvest'),
    SECTIONS,
  ],
  [
    'the title of a law',
    (text) => text.replace('农产品质量安全法', '农产品质量法').replace('Quality and Safety', 'Quality'),
    LAWS,
  ],
  ['a title', (text) => text.replace('title: 产量', 'title: 总产量'), SECTIONS],
  ['a report, which has one language', (_, file) => rice.get(file)!, RICE],
  ['a title in it', (text) => text.replace('title: 产量', 'title: 稻谷产量'), ['rice-2021/zh/1-harvest.mdx']],
  ['the other language of it', (_, file) => rice.get(file)!, ['rice-2021/en/1-harvest.mdx']],
  ['the name of the lists of laws, so that there are none', (text) => text.replace('id="laws"', 'id="list"'), LAWS],
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
}, 900_000);
