import { expect, it } from 'vitest';
import type { Problem } from '../../scripts/content/index.ts';
import { errorOverlay } from './error-overlay.ts';

const problem = (line: number, severity: Problem['severity'] = 'error'): Problem => ({
  file: 'r/zh/1-a.mdx',
  line,
  column: 3,
  rule: 'footnotes',
  severity,
  message: {
    en: ['what', 'expected <Figure …>', 'todo'],
    zh: ['何事', '应为', '怎么办'],
    'zh-hant': ['何事', '應為', '怎麼辦'],
  },
});
const around = { folder: '/work/content', named: 'content', lang: 'en', read: () => 'one\ntwo <5%\nthree' } as const;

it('shows the first error with its line, the others below it', () => {
  expect(errorOverlay([problem(1, 'warning'), problem(2), problem(3)], around)?.err).toEqual({
    plugin: 'yearleaf-check',
    name: 'content/r/zh/1-a.mdx:2:3',
    title: 'what',
    message: 'expected &#60;Figure …&#62; — todo',
    id: '/work/content/r/zh/1-a.mdx',
    loc: { file: '/work/content/r/zh/1-a.mdx', line: 2, column: 3 },
    highlightedCode: '<pre><code>     1 | one\n&#62;    2 | two &#60;5%\n     3 | three</code></pre>',
    stack: 'content/r/zh/1-a.mdx:3:3  what — expected <Figure …> — todo',
  });
});

it('begins with the file that was changed last', () => {
  const other = { ...problem(9), file: 'r/zh/2-b.mdx' };
  expect(errorOverlay([problem(2), other], { ...around, latest: 'r/zh/2-b.mdx' })?.err.id).toBe(
    '/work/content/r/zh/2-b.mdx',
  );
});

it('does not show more than a screen', () => {
  const many = Array.from({ length: 30 }, (_, index) => problem(index + 1));
  expect(
    errorOverlay(many, { ...around, lang: 'zh' })
      ?.err.stack.split('\n')
      .at(-1),
  ).toBe('还有9处：npm run check列出全部');
});

it('shows nothing for warnings alone', () => expect(errorOverlay([problem(1, 'warning')], around)).toBeUndefined());

it('shows nothing for what is not written yet', () =>
  expect(errorOverlay([{ ...problem(1), rule: 'unfinished' }], around)).toBeUndefined());
