import { expect, it } from 'vitest';
import { FIGURE, sayOf } from '../../testing/library.ts';

const EMPTY =
  'this line looks empty, but holds a no-break or full-width space: it divides no paragraphs — a line with nothing in it — delete the spaces';

it.each([
  ['甲\n\u00a0\nB', [`r/zh/1-a.mdx:7:1  ${EMPTY}`]],
  ['甲。\n\n \u2003 \n\n乙。', [`r/zh/1-a.mdx:8:2  ${EMPTY}`]],
  ['- 甲\n  \u00a0\n  B', [`r/zh/1-a.mdx:7:3  ${EMPTY}`]],
])('a line that only looks empty: %j', (text, said) => expect(sayOf(text)).toEqual(said));

it('in Chinese', () =>
  expect(sayOf('甲\n\u00a0\nB', { lang: 'zh' })).toEqual([
    'r/zh/1-a.mdx:7:1  这一行看似空行，其实有不间断空格或全角空格，分不开段落 — 应是空行 — 删去空格',
  ]));

it('a value of an attribute that goes over several lines', () =>
  expect(sayOf(FIGURE.replace('title="标题"', 'title="标\n题"'))).toEqual([
    'r/zh/1-a.mdx:6:35  the value of title goes over several lines: a reader sees a space at each end of line — the value in one line — join the lines',
  ]));

it.each(['甲。\n\n乙。', '甲\n乙', '甲。\n  \n乙。', FIGURE.replaceAll('" ', '"\n')])('says nothing of: %j', (text) =>
  expect(sayOf(text)).toEqual([]),
);
