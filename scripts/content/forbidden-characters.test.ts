import { expect, it } from 'vitest';
import { forbiddenCharacters } from './forbidden-characters.ts';
import { formatProblem } from './problem.ts';

const say = (text: string, lang: 'zh' | 'en' = 'en') =>
  forbiddenCharacters('r/zh/1-a.mdx', text).map((problem) => formatProblem(problem, lang));

it.each(['\ufeff---\r\ntitle: 现状\n', 'a\tb', '年页 · “x” — é', '👩‍🌾👨🏽‍💻❤️', '葛\u{e0100}飾'])(
  'has nothing to say of %j',
  (text) => expect(say(text)).toEqual([]),
);

it('names the sign and its place', () =>
  expect(say('a\nexe\u202efdp')).toEqual([
    'r/zh/1-a.mdx:2:4  a sign that nobody sees stands here (U+202E) — letters, digits and punctuation — delete it and write the words around it anew',
  ]));

it.each([
  ['a soft hyphen', 'a\u00adb', 'U+00AD'],
  ['a mark for Arabic', 'a\u061cb', 'U+061C'],
  ['a filler of Hangul', 'a\u3164b', 'U+3164'],
  ['another one', 'a\u115fb', 'U+115F'],
  ['a half-width one', 'a\uffa0b', 'U+FFA0'],
  ['a separator of Mongolian', 'a\u180eb', 'U+180E'],
  ['a joiner of letters', 'a\u034fb', 'U+034F'],
  ['a joiner that joins no emoji', '年\u200d报', 'U+200D'],
  ['a sign that keeps letters apart', '年\u200c报', 'U+200C'],
  ['an end of line that is none', '年\u2028报', 'U+2028'],
  ['a tag', 'a\u{e0041}b', 'U+E0041'],
])('names %s', (_, text, name) =>
  expect(say(text)).toEqual([
    `r/zh/1-a.mdx:1:2  a sign that nobody sees stands here (${name}) — letters, digits and punctuation — delete it and write the words around it anew`,
  ]),
);

it.each([
  ['what a program put for it', '商品\ufffd丰富', 'U+FFFD'],
  ['a sign of one font alone', '商品\ue123丰富', 'U+E123'],
  ['half of a character', '商品\ud83d丰富', 'U+D83D'],
])('names a lost sign: %s', (_, text, name) =>
  expect(say(text)).toEqual([
    `r/zh/1-a.mdx:1:3  a sign stands here that nobody can read (${name}) — the character that was lost when the text was copied or converted — look it up in the original and write it anew`,
  ]),
);

it('says it in Chinese', () =>
  expect(say('a\u0000', 'zh')).toEqual([
    'r/zh/1-a.mdx:1:2  这里有一个看不见的字符（U+0000） — 应只有文字、数字和标点 — 删去它，重新输入前后的文字',
  ]));

it('refuses a line that would take minutes to read', () =>
  expect(say('x'.repeat(1_000_000))).toEqual([
    'r/zh/1-a.mdx:1:20000  this line has 1000000 characters — at most 20000 — divide it into paragraphs',
  ]));

it('two versions of one place that were not put together', () => {
  expect(say('甲\n<<<<<<< HEAD\n乙\n=======\n丙\n>>>>>>> other')).toEqual([
    'r/zh/1-a.mdx:2:1  two versions of this place stand here, not yet put together (<<<<<<<, >>>>>>>) — one text — keep what is right and delete the lines with these marks and =======',
    'r/zh/1-a.mdx:6:1  two versions of this place stand here, not yet put together (<<<<<<<, >>>>>>>) — one text — keep what is right and delete the lines with these marks and =======',
  ]);
});
