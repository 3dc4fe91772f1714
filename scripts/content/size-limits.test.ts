import { describe, expect, it } from 'vitest';
import { formatProblem } from './problem.ts';
import { LIMITS, tooLarge } from './size-limits.ts';

const say = (text: string, file = 'a.mdx', lang: 'zh' | 'en' = 'en'): string[] =>
  tooLarge(file, text).map((problem) => formatProblem(problem, lang));

const DEEP =
  'this line stands too deep: in lists, quotations, brackets or components inside each other — at most 20 levels — write it with fewer levels';
const signs = (count: string) =>
  `up to here this paragraph or row has ${count} signs of Markdown (* _ [ ] \` < { …) — at most 2,000 — divide it into paragraphs, or take the signs out`;
const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');

describe('too large is', () => {
  it.each([
    [
      'a file',
      'x'.repeat(1_000_001),
      '1:1  this file has 1,000,001 characters — at most 1,000,000 — divide it into several files',
    ],
    [
      'many lines',
      '\n'.repeat(10_001),
      '10000:1  this file has 10,001 lines — at most 10,000 — divide it into several files',
    ],
    ['a list', lines(60, (i) => `${'  '.repeat(i)}- x`), `41:1  ${DEEP}`],
    ['a list on one line', `a\n\n${'- '.repeat(21)}x`, `3:1  ${DEEP}`],
    ['a numbered list on one line', `${'1. '.repeat(21)}x`, `1:1  ${DEEP}`],
    ['a quotation', `${'>'.repeat(21)} x`, `1:1  ${DEEP}`],
    ['a quotation with spaces', `${'> '.repeat(21)} x`, `1:1  ${DEEP}`],
    ['components', '<Figure>\n\n'.repeat(21), `41:1  ${DEEP}`],
    ['HTML', '<b>'.repeat(21), `1:1  ${DEEP}`],
    ['a paragraph', `x\n\n${'_a*'.repeat(1001)}`, `3:1  ${signs('2,002')}`],
    ['a paragraph of many lines', lines(1001, () => '*a_'), `1001:1  ${signs('2,002')}`],
    [
      'a paragraph of lines that look like items',
      `x\n${lines(1001, (i) => `${i + 2}. *a_`)}`,
      `1002:1  ${signs('2,002')}`,
    ],
    ['a row', `| a |\n| - |\n| ${'*'.repeat(2001)} |`, `3:1  ${signs('2,001')}`],
  ])('%s', (_, text, said) => expect(say(text)).toEqual([`a.mdx:${said}`]));

  it.each([
    ['brackets', `a: ${'['.repeat(51)}`],
    ['braces', `a: ${'{a: '.repeat(51)}`],
    ['dashes', `a:\n${'- '.repeat(60)}x`],
    ['indents', `${' '.repeat(120)}a: x`],
  ])('YAML by %s', (_, text) =>
    expect(say(text, 'r/report.yaml')).toEqual([expect.stringContaining('at most 50 levels')]),
  );

  it('said in Chinese, too', () =>
    expect(say('x'.repeat(1_000_001), 'a.mdx', 'zh')).toEqual([
      'a.mdx:1:1  这个文件有1,000,001个字符 — 最多1,000,000个 — 分成几个文件',
    ]));
});

describe('not too large is', () => {
  it.each([
    ['a list of six levels', lines(6, (i) => `${'    '.repeat(i)}- x`)],
    ['a list of a thousand items with links', lines(1000, () => '- [a](/b/) **c**')],
    ['a numbered list of a thousand items with links', lines(1000, (i) => `${i + 1}. [a](/b/) **c**`)],
    ['a thousand footnotes', lines(1000, (i) => `[^${i}]: [a](https://example.org/) *b*`)],
    ['a table of a thousand rows', lines(1000, (i) => `| [a](/b/) | **${i}** |`)],
    ['a thousand notes', lines(1000, () => '<Note id="a" />\n')],
    ['a thousand smaller-than signs', lines(1000, () => 'a \\< b\n')],
    ['a rule', '- - - - - - - - - -'],
  ])('%s', (_, text) => expect(say(text)).toEqual([]));
  it('YAML of ten thousand keys', () =>
    expect(
      say(
        lines(LIMITS.lines, (i) => `n${i}: { zh: x, en: y }`),
        'r/notes.yaml',
      ),
    ).toEqual([]));
});

it('takes time that grows with the length of a text', () => {
  const time = (count: number) => {
    const text = lines(count, () => '- a [b](/c/) <d> > e').repeat(1);
    const before = process.cpuUsage();
    for (let round = 0; round < 20; round++) tooLarge('a.mdx', text);
    const { user } = process.cpuUsage(before);
    return user;
  };
  time(500);
  expect(time(8000)).toBeLessThan(60 * time(1000) + 50_000);
});
