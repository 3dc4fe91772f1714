import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { formatProblem } from './problem.ts';
import { readYaml } from './read-yaml.ts';

const words = z.strictObject({ en: z.string(), zh: z.string() });
const schema = z.strictObject({ a: z.string(), b: z.string(), c: z.string(), w: words }).partial();

const say = (text: string, lang: 'en' | 'zh' | 'zh-hant' = 'en') =>
  readYaml('a.yaml', text, schema).problems.map((problem) => formatProblem(problem, lang));

const INDENT =
  'the line does not begin where its neighbours do — keys of one level one below the other, the next level two spaces further in — add or take away spaces before it';
const COMMA =
  'something is wrong between { and }, or between [ and ] — { key: value, key: value }, [value, value] — add the comma, or put a value that holds a colon in "double quotes"';
const COLON =
  'the value has a colon and a space in it, or ends with a colon — a value with a colon in "double quotes" — put the whole value in "double quotes"';
const AFTER =
  'something follows the end of the quotation or bracket — the whole value in one pair of "double quotes" — put all of it in quotes, and write \\" for a quotation mark in it';
const BRACKET = 'a bracket opens here that is not closed — as many } and ] as { and [ — add the other one';
const QUOTE =
  'a quotation begins here that does not end — a quotation mark at each end of the value — add the other one';
const SPACE = 'there is no space after the colon — key: value — add a space';
const ODD_SPACE =
  'the indent has a space of another width, which YAML takes for a letter — ordinary spaces — take it away and press the space bar';
const wide = (found: string, right: string) =>
  `«${found}» stands where YAML reads «${right.trim()}» — «${right.trim()}»${right.endsWith(' ') ? ' and a space' : ''} — replace it`;
const badStart = (sign: string) =>
  `the value begins with ${sign}, which is a sign of YAML — letters or digits, or a value in "double quotes" — put the value in "double quotes"`;
const lost = (comment: string) =>
  `«${comment}» is not read: what follows a space and # is a comment — a value with # in "double quotes" — put the value in "double quotes", or write a space after # if it is a comment`;

describe('YAML as editors mistake it is told at its place, once', () => {
  it.each([
    [
      'a tab',
      'a:\n\ten: x\n',
      '2:1',
      'a tab stands at the beginning of the line — spaces, two for each level — replace it by spaces',
    ],
    [
      'a tab in braces',
      'a: {\n\ten: x }\n',
      '2:1',
      'a tab stands at the beginning of the line — spaces, two for each level — replace it by spaces',
    ],
    ['an indent too far', 'a: x\n  b: y\n', '2:1', INDENT],
    ['an indent not far enough', 'a:\n   en: x\n  zh: y\n', '3:1', INDENT],
    ['an indent beside a list', 'a:\n  - en: x\n   zh: y\n', '3:1', INDENT],
    ['an indent of the first line alone', ' a: x\nb: y\n', '2:1', INDENT],
    ['a colon in a value', 'a: Double 11: a report\n', '1:4', COLON],
    ['a colon at its end', 'a: x:\nb: y\n', '1:4', COLON],
    ['a colon in a value in braces', 'a: { en: x: y, zh: z }\n', '1:10', COMMA],
    [
      'no colon',
      'a: x\nb\nc: y\n',
      '2:1',
      'the line has no key — key: value — write a key, a colon and a space before it, or join it to the line above',
    ],
    ['no space after a colon', 'a: x\nb:y\nc: z\n', '2:2', SPACE],
    ['no space in braces', 'w: { en:x, zh: y }\n', '1:8', SPACE],
    ['no space before braces', 'a:{ en: x, zh: y }\n', '1:2', SPACE],
    ['no end of a quotation', 'a: "x\nb: y\n', '1:4', QUOTE],
    ['a quotation that ends early', 'a: "x" of y\n', '1:8', AFTER],
    ['a value that begins with a bracket', 'a: [x] y\n', '1:8', AFTER],
    ['no end of braces', 'a: { en: x\nb: y\n', '1:4', BRACKET],
    ['no end of braces before a comment', 'a: { en: x, zh: "y"\n# c\nb: y\n', '1:4', BRACKET],
    ['no end of brackets', 'a: [x, y\nb: z\n', '1:4', BRACKET],
    ['no comma', 'a: { en: "x" zh: "y" }\n', '1:14', COMMA],
    ['no comma without quotes', 'a: { en: x zh: y }\n', '1:10', COMMA],
    ['a value that begins with @', 'a: @home\n', '1:4', badStart('@')],
    ['a value that begins with %', 'a: %5\n', '1:4', badStart('%')],
    ['a value that begins with >', 'a: > x\n', '1:6', badStart('>')],
    ['a value that begins with -', 'a: - x\n', '1:4', badStart('-')],
    [
      'a path of Windows in quotes',
      'a: "C:\\path"\n',
      '1:7',
      '\\ stands in "double quotes", where it has a meaning of its own — \\\\ for each \\ — write it twice',
    ],
    [
      'a second document',
      'a: x\n---\nb: y\n',
      '2:1',
      'here the file ends for YAML, and more follows — one run of keys and values — take the line --- or ... away',
    ],
    ['a full-width colon', 'a: x\nb：y\nc: z\n', '2:2', wide('：', ': ')],
    ['a full-width colon on the last line', 'a: x\nb：y\n', '2:2', wide('：', ': ')],
    ['a full-width colon in braces', 'w: { en："x", zh: y }\n', '1:8', wide('：', ': ')],
    ['a full-width comma', 'a: { en: "x"，zh: "y" }\n', '1:13', wide('，', ', ')],
    ['full-width braces', 'a: ｛ en: x, zh: y ｝\nb: z\n', '1:4', wide('｛', '{')],
    ['an ideographic space before a key', 'a:\n\u3000en: x\n', '2:1', ODD_SPACE],
    ['no-break spaces before a key', 'a:\n\u00a0\u00a0en: x\n  zh: y\n', '2:1', ODD_SPACE],
    ['a colour without quotes', 'a: #0b6e4f\n', '1:4', lost('#0b6e4f')],
    ['a number sign in a value', 'a: Our #1 year\n', '1:8', lost('#1 year')],
  ])('%s', (_, text, place, message) => expect(say(text)).toEqual([`a.yaml:${place}  ${message}`]));

  it('in the other languages', () => {
    expect(say('a:\n\ten: x\n', 'zh')).toEqual(['a.yaml:2:1  行首有制表符（Tab） — 应是空格，每级两个 — 换成空格']);
    expect(say('a: x\nb：y\n', 'zh-hant')).toEqual([
      'a.yaml:2:2  這裡的「：」是全形符號，YAML讀不懂 — 應為半形「:」加空格 — 請替換',
    ]);
  });
});

it.each([
  ['a comment', 'a: x # what it is called\n'],
  ['a comment on a line of its own', '#1 of 2\na: x\n'],
  ['a comment after a key', 'w: # words\n  en: x\n  zh: y\n'],
  ['a number sign within a word', 'a: C#1\n'],
  ['a number sign in quotes', 'a: "#0b6e4f"\n'],
  ['a full-width colon in a value', 'a: 年：月\nb: “x”，y\n'],
  ['an ideographic space in a block of text', 'a: |\n  \u3000x: y\n'],
  ['an address', 'a:\n  https://example.org/\n'],
])('YAML may have %s', (_, text) => expect(say(text)).toEqual([]));

it('what is something else is told in the words of the parser', () =>
  expect(say('a: &x &y z\n')).toEqual([
    'a.yaml:1:7  this is not YAML: A node can have at most one anchor — lines of the form «key: value» — put a value that holds a colon, a quote or a # in "double quotes"',
  ]));
