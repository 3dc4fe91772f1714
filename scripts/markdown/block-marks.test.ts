import { expect, it } from 'vitest';
import { withMarks } from './block-marks.ts';

const MARK = '<p>Mark</p>';
const marked = (html: string, ...ids: string[]): string =>
  withMarks(
    html,
    ids.map((id) => ({ id, html: MARK })),
  );

it('a mark stands before the block that it is for', () => {
  const text = '<p id="p1">One</p><p class="x" id="p2">Two</p><figure class="figure" id="fig-a">…</figure>';
  expect(marked(text, 'p2')).toBe(text.replace('<p class="x"', `${MARK}<p class="x"`));
  expect(marked(text, 'fig-a', 'p1')).toBe(MARK + text.replace('<figure', `${MARK}<figure`));
});

it('behind a heading with its links', () =>
  expect(marked('<div class="heading"><h2 id="s1.1">A</h2><span>#</span></div><p id="s1.1-p1">B</p>', 's1.1')).toBe(
    `<div class="heading"><h2 id="s1.1">A</h2><span>#</span></div>${MARK}<p id="s1.1-p1">B</p>`,
  ));

it('two of one block stand in their order', () =>
  expect(
    withMarks('<p id="p1">One</p>', [
      { id: 'p1', html: '<p>1</p>' },
      { id: 'p1', html: '<p>2</p>' },
    ]),
  ).toBe('<p>1</p><p>2</p><p id="p1">One</p>'));

it('a block that is not there has none', () => expect(marked('<p id="p11">One</p>', 'p1')).toBe('<p id="p11">One</p>'));
