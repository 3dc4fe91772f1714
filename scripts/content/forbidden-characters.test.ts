import { expect, it } from 'vitest';
import { forbiddenCharacters } from './forbidden-characters.ts';
import { formatProblem } from './problem.ts';

const say = (text: string, lang: 'zh' | 'en' = 'en') =>
  forbiddenCharacters('r/zh/1-a.mdx', text).map((problem) => formatProblem(problem, lang));

it.each(['\ufeff---\r\ntitle: 现状\n', 'a\tb', '年页 · “x” — é', '👩‍🌾'])('has nothing to say of %j', (text) =>
  expect(say(text)).toEqual([]),
);

it('names the sign and its place', () =>
  expect(say('a\nexe\u202efdp')).toEqual([
    'r/zh/1-a.mdx:2:4  a sign that nobody sees stands here (U+202E) — letters, digits and punctuation — delete it and write the words around it anew',
  ]));

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
