import { expect, it } from 'vitest';
import type { Problem } from '../../scripts/content/index.ts';
import { terminalLines } from './terminal-lines.ts';

const problem = (line: number, what: string, more: Partial<Problem> = {}): Problem => ({
  file: 'r/zh/1-a.mdx',
  line,
  column: 1,
  rule: 'footnotes',
  severity: 'error',
  message: { en: [what, 'expected', 'todo'], zh: [what, '应为', '怎么办'], 'zh-hant': [what, '應為', '怎麼辦'] },
  ...more,
});

it('says at the start what there is', () => {
  expect(
    terminalLines([problem(2, 'a'), problem(3, 'b', { severity: 'warning' })], undefined, 'en', 1, 'content'),
  ).toEqual([
    { level: 'error', text: 'content/r/zh/1-a.mdx:2:1  a — expected — todo' },
    { level: 'warn', text: 'content/r/zh/1-a.mdx:3:1  warning: b — expected — todo' },
    { level: 'info', text: '1 file: 1 error, 1 warning.' },
  ]);
});

it('says that all is well at the start', () =>
  expect(terminalLines([], undefined, 'zh', 1, 'content')).toEqual([
    { level: 'info', text: '1个文件：没有发现问题。' },
  ]));

it('says afterwards what is new, not what has only moved', () => {
  expect(
    terminalLines([problem(9, 'a'), problem(3, 'b')], [problem(2, 'a')], 'en', 1, 'content').map(({ text }) => text),
  ).toEqual(['content/r/zh/1-a.mdx:3:1  b — expected — todo', '1 file: 2 errors, 0 warnings.']);
  expect(terminalLines([problem(9, 'a')], [problem(2, 'a')], 'en', 1, 'content')).toEqual([]);
});

it('says the count when something was put right', () => {
  expect(terminalLines([], [problem(2, 'a')], 'en', 1, 'content')).toEqual([
    { level: 'info', text: '1 file: nothing wrong.' },
  ]);
});

it('names mistakes before what is not written yet, and no more than a screen of them', () => {
  const todos = Array.from({ length: 40 }, (_, line) => problem(line, `todo ${line}`, { rule: 'unfinished' }));
  const lines = terminalLines([...todos, problem(50, 'a')], undefined, 'en', 1, 'content');
  expect(lines[0]?.text).toContain(':50:1  a');
  expect(lines.slice(-2).map(({ text }) => text)).toEqual([
    'and 11 more: npm run check lists them all',
    '1 file: 41 errors, 0 warnings.',
  ]);
});
