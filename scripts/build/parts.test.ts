import { expect, it } from 'vitest';
import { readProject } from '../project.ts';
import { partsFor, partsToMake } from './parts.ts';

const texts = (count: number) =>
  new Map(Array.from({ length: count }, (_, index) => [`r-${index % 9}/en/${index}-a.mdx`, '']));

it.each([
  [0, 1],
  [7999, 1],
  [8000, 2],
  [33_000, 8],
  [900_000, 20],
])('a library of %i texts is built in %i parts', (count, parts) => {
  // Of so many texts the number alone is looked at.
  const files = count > 50_000 ? { keys: () => Array.from({ length: count }, () => 'a.mdx').values() } : texts(count);
  expect(partsFor(files as Map<string, string>)).toBe(parts);
});

it('says of each part what makes it, what it holds, and a key of all that it is made of', () => {
  const files = new Map([
    ['site.yaml', 'format: 2'],
    ['tea/report.yaml', ''],
    ['tea/en/1-a.mdx', 'Tea'],
    ['rice/report.yaml', ''],
    ['rice/en/1-a.mdx', 'Rice and more'],
  ]);
  const project = readProject({});
  const parts = partsToMake(files, 2, project);
  expect(parts.map(({ key: _key, ...part }) => part)).toEqual([
    { part: '1/2', name: '1-of-2', command: 'npm run build -- --part 1/2', reports: ['rice'] },
    { part: '2/2', name: '2-of-2', command: 'npm run build -- --part 2/2', reports: ['tea'] },
  ]);
  const keys = (of: Map<string, string>) => partsToMake(of, 2, project).map(({ key }) => key);
  const edited = keys(new Map([...files, ['tea/en/1-a.mdx', 'Ten']]));
  expect(edited.map((key, index) => key === parts[index]!.key)).toEqual([true, false]);
});
