import { expect, it } from 'vitest';
import { head, say, sayOf } from '../../testing/library.ts';

const UNSEEN = 'letters, digits and punctuation — delete it and write the words around it anew';
const LOST =
  'the character that was lost when the text was copied or converted — look it up in the original and write it anew';

it.each([
  ['甲&shy;乙', `r/zh/1-a.mdx:6:2  a sign that nobody sees stands here (U+00AD) — ${UNSEEN}`],
  ['甲&#x200B;乙', `r/zh/1-a.mdx:6:2  a sign that nobody sees stands here (U+200B) — ${UNSEEN}`],
  ['甲&#xE0041;乙', `r/zh/1-a.mdx:6:2  a sign that nobody sees stands here (U+E0041) — ${UNSEEN}`],
  ['甲&#0;乙', `r/zh/1-a.mdx:6:2  a sign stands here that nobody can read (U+FFFD) — ${LOST}`],
])('a sign that nobody sees, written as %s', (text, message) => expect(sayOf(text)).toEqual([message]));

it('one in a value of YAML', () =>
  expect(say(head('printed: "1\\u200b"\n').replace('title: 现状', 'title: "现\\u3164状"') + '\n文\n')).toEqual([
    `r/zh/1-a.mdx:2:8  a sign that nobody sees stands here (U+3164) — ${UNSEEN}`,
    `r/zh/1-a.mdx:4:10  a sign that nobody sees stands here (U+200B) — ${UNSEEN}`,
  ]));

it('in a file whose bytes are lost it is named once', () =>
  expect(sayOf('商品\ufffd丰富')).toEqual([
    `r/zh/1-a.mdx:6:3  a sign stands here that nobody can read (U+FFFD) — ${LOST}`,
  ]));

it.each(['甲&amp;乙', '`代码`', '![图](a.png)'])('says nothing of such signs in: %s', (text) =>
  expect(sayOf(text).filter((message) => message.includes('U+'))).toEqual([]),
);
