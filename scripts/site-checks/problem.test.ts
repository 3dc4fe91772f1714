import { expect, it } from 'vitest';
import { printOutputProblems } from './problem.ts';

it('tells a problem once, with the first pages that have it and the files they come from', () => {
  const message = ['2 <h1>', 'one'] as const;
  const problems = ['a', 'b', 'c', 'd', 'e'].map((name) => ({
    rule: 'one-heading',
    address: `/en/${name}/`,
    source: `content/r/en/${name}.mdx`,
    message,
  }));
  expect(printOutputProblems(problems)).toBe(
    `one-heading  2 <h1> — one
    /en/a/  from content/r/en/a.mdx
    /en/b/  from content/r/en/b.mdx
    /en/c/  from content/r/en/c.mdx
    and 2 more`,
  );
});
