import { expect, it } from 'vitest';
import { head, say } from '../../testing/library.ts';

it.each([
  [
    'r/zh/1-现状.mdx',
    '---\ntitle: 现状\nsummary: 一句话\n---\n',
    [
      'r/zh/1-现状.mdx:1:1  “现状” cannot be part of an address — lower-case letters, digits and single hyphens: 1-overview, 2-features.mdx — rename the folder or file, in every language',
    ],
  ],
  [
    'r/zh/1-Status.mdx',
    '---\ntitle: 现状\nsummary: 一句话\n---\n',
    [
      'r/zh/1-Status.mdx:1:1  “Status” cannot be part of an address — lower-case letters, digits and single hyphens: 1-overview, 2-features.mdx — rename the folder or file, in every language',
    ],
  ],
  [
    'r/zh/cases/a_b.mdx',
    '---\ntitle: 甲\nkind: policy\nstance: neutral\ntopics: [turnover]\nsummary: 甲\n---\n\n文\n',
    [
      'r/zh/cases/a_b.mdx:1:1  “a_b” cannot be part of an address — lower-case letters, digits and single hyphens: 1-overview, 2-features.mdx — rename the folder or file, in every language',
    ],
  ],
])('%s', (file, text, messages) => expect(say(text, { file })).toEqual(messages));

it('says nothing of a name that can be an address', () =>
  expect(say(head(), { file: 'r/zh/10-status-2020.mdx' })).toEqual([]));

it('a name of more than 80 letters', () => {
  const say80 = (letters: number) => say(head(), { file: `r/zh/1-${'a'.repeat(letters)}.mdx` });
  expect(say80(80)).toEqual([]);
  expect(say80(81)).toEqual([
    `r/zh/1-${'a'.repeat(81)}.mdx:1:1  a name of 81 letters is too long for an address — at most 80 letters — give it a shorter name, in every language`,
  ]);
});
