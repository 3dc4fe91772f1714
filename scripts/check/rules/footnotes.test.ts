import { describe, expect, it } from 'vitest';
import { sayOf } from '../../testing/library.ts';

describe('footnotes', () => {
  it.each<[string, string, string[]]>([
    [
      'used and not defined',
      '甲。[^x]',
      [
        'r/zh/1-a.mdx:6:3  the footnote [^x] is not defined — [^x]: and its text, at the end of the file — add it, or correct the label',
      ],
    ],
    [
      'defined and not used',
      '甲。\n\n[^x]: 注',
      [
        'r/zh/1-a.mdx:8:1  nothing points to the footnote [^x] — [^x] at the word that it is about — add the mark, or take the footnote away',
      ],
    ],
    [
      'defined twice',
      '甲。[^x]\n\n[^x]: 注\n\n[^x]: 又',
      [
        'r/zh/1-a.mdx:10:1  the footnote [^x] is defined already, on line 8 — each footnote once — give this one another label, or take it away',
      ],
    ],
    [
      'without text',
      '甲。[^x]\n\n[^x]:',
      ['r/zh/1-a.mdx:8:1  the footnote [^x] has no text — [^x]: and its text — write the text'],
    ],
    [
      'a space in the label',
      '甲。[^nbs 2020]\n\n[^nbs 2020]: 注',
      [
        'r/zh/1-a.mdx:8:1  [^nbs 2020] is not read as a footnote: a space stands in its label — a label in one word — write [^nbs-2020], here and in the text',
      ],
    ],
    [
      'full-width brackets',
      '甲。［^x］',
      ['r/zh/1-a.mdx:6:3  ［^x］ is not read as a footnote — [^label] in half-width signs — write [ ^ ] in half-width'],
    ],
    [
      'a full-width colon',
      '甲。[^x]\n\n[^x]：注',
      [
        'r/zh/1-a.mdx:8:1  a full-width colon stands after [^x] — [^x]: with a half-width colon and a space — write : for ：',
      ],
    ],
    [
      'a definition in the middle of a line',
      '甲。[^x] 见[^x]: 注',
      [
        'r/zh/1-a.mdx:6:3  the footnote [^x] is not defined — [^x]: and its text, at the end of the file — add it, or correct the label',
        'r/zh/1-a.mdx:6:9  [^x]: does not define a footnote here — [^x]: at the beginning of a line, with an empty line before it — move it to a line of its own',
        'r/zh/1-a.mdx:6:13  half-width “:” in Chinese text — “：” — replace it',
      ],
    ],
  ])('%s', (_, text, messages) => expect(sayOf(text)).toEqual(messages));
});

describe('in Chinese', () => {
  it.each<[string, string, string[]]>([
    [
      'used and not defined',
      '甲。\n乙。[^x]',
      ['r/zh/1-a.mdx:7:3  脚注[^x]没有定义 — 文件末尾应有[^x]: 加注文 — 补上，或改正名称'],
    ],
  ])('%s', (_, text, messages) => expect(sayOf(text, { lang: 'zh' })).toEqual(messages));
});

it.each(['甲。[^x]\n\n[^x]: 注', '甲[^x]乙[^x]\n\n[^x]: 注', '\\[^x]', '\\[2020]'])('says nothing of: %s', (text) =>
  expect(sayOf(text)).toEqual([]),
);
