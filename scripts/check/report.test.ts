import { expect, it } from 'vitest';
import { printProblems } from './report.ts';
import type { Problem } from '../content/index.ts';

const problem = (file: string, line: number, severity: Problem['severity'] = 'error'): Problem => ({
  file,
  line,
  column: 5,
  rule: 'figures',
  severity,
  message: {
    en: ['a <Figure> holds no table', 'a table', 'add it'],
    zh: ['图里没有表格', '应有一张', '补上'],
    'zh-hant': ['圖裡沒有表格', '應有一張', '補上'],
  },
});

const problems = [problem('r/en/1-a.mdx', 12), problem('r/en/1-a.mdx', 40, 'warning'), problem('r/zh/1-a.mdx', 12)];

it('groups problems by file and counts them', () => {
  expect(printProblems(problems, 'en', 2, 'content'))
    .toBe(`content/r/en/1-a.mdx:12:5  a <Figure> holds no table — a table — add it
content/r/en/1-a.mdx:40:5  warning: a <Figure> holds no table — a table — add it

content/r/zh/1-a.mdx:12:5  a <Figure> holds no table — a table — add it

2 files: 2 errors, 1 warning.`);
});

it('does so in Chinese', () => {
  expect(printProblems(problems, 'zh', 2, 'content')).toBe(`content/r/en/1-a.mdx:12:5  图里没有表格 — 应有一张 — 补上
content/r/en/1-a.mdx:40:5  提醒：图里没有表格 — 应有一张 — 补上

content/r/zh/1-a.mdx:12:5  图里没有表格 — 应有一张 — 补上

2个文件：2个错误，1个提醒。`);
});

it.each([
  ['en', 1, '1 file: nothing wrong.'],
  ['zh', 1, '1个文件：没有发现问题。'],
] as const)('says in %s that all is well', (lang, pages, text) =>
  expect(printProblems([], lang, pages, 'content')).toBe(text),
);

it('says that warnings alone are no errors', () => {
  expect(printProblems([problem('r/zh/1-a.mdx', 1, 'warning')], 'en', 3, 'content')).toMatch(
    /\n\n3 files: 0 errors, 1 warning\.$/,
  );
});
