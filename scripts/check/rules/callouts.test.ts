import { describe, expect, it } from 'vitest';
import { sayOf, sayOfBoth } from '../../testing/library.ts';

const KINDS = '[!NOTE], [!TIP], [!IMPORTANT], [!WARNING] and [!CAUTION]';

describe('a callout', () => {
  it.each(['note', 'NOTE', 'TIP', 'IMPORTANT', 'WARNING', 'CAUTION'])('of the kind %s is right', (kind) =>
    expect(sayOf(`> [!${kind}]\n> 数字为初步统计。\n>\n> - 一\n> - 二`)).toEqual([]),
  );
  it.each(['口径', '**口径**[^a]', '2020年的`GMV`'])('with the title %s is right', (title) =>
    expect(sayOf(`> [!NOTE] ${title}\n> 数字为初步统计。[^a]\n\n[^a]: 注。`)).toEqual([]),
  );
  it.each([
    [
      'of a kind that there is not',
      '正文。\n\n> [!CHART]\n> 数字为初步统计。',
      `r/zh/1-a.mdx:8:1  there is no callout of the kind [!CHART] — one of: ${KINDS} — write one of these, or take the mark away`,
    ],
    [
      'with its text in the line of its mark',
      '> [!NOTE] 数字为初步统计。',
      'r/zh/1-a.mdx:6:1  the callout [!NOTE] has a title, and no text under it — what stands behind [!NOTE] in its line is the title; the text in the lines under it, each after > — begin a new line after the mark, or write the text',
    ],
    [
      'without a text',
      '> [!NOTE]',
      'r/zh/1-a.mdx:6:1  the callout [!NOTE] says nothing — its text in the lines under it, each after > — write it',
    ],
    [
      'without its >',
      '[!NOTE]\n数字为初步统计。',
      'r/zh/1-a.mdx:6:1  [!NOTE] stands outside a quotation and is shown as it is written — > [!NOTE], and its text in the lines under it, each after > — write > and a space before each line',
    ],
    [
      'under another text',
      '> 引文。\n> [!NOTE]\n> 数字。',
      'r/zh/1-a.mdx:7:3  [!NOTE] stands outside a quotation and is shown as it is written — > [!NOTE], and its text in the lines under it, each after > — write > and a space before each line',
    ],
  ])('%s is reported', (_, text, message) => expect(sayOf(text)).toEqual([message]));
});

it('a mark after a backslash is none', () => expect(sayOf('> \\[!INFO] 数字。\n\n\\[!NOTE]是标记。')).toEqual([]));

describe('callouts in two languages', () => {
  it('are of one kind', () =>
    expect(sayOfBoth('> [!NOTE]\n> 数字为初步统计。', '> [!WARNING]\n> Figures are provisional.')).toEqual([
      'r/en/1-a.mdx:6:1  here stands a callout [!WARNING] — a callout [!NOTE], as in the Chinese at r/zh/1-a.mdx:6 — make both the same, in the same order',
    ]));
  it('are callouts in both', () =>
    expect(sayOfBoth('> [!NOTE]\n> 数字为初步统计。', '> Figures are provisional.')).toEqual([
      'r/en/1-a.mdx:6:1  here stands a quotation — a callout [!NOTE], as in the Chinese at r/zh/1-a.mdx:6 — make both the same, in the same order',
    ]));
  it('have as many parts', () =>
    expect(sayOfBoth('> [!TIP]\n> 数字。\n>\n> 另见附录。', '> [!TIP]\n> Figures.')).toEqual([
      'r/en/1-a.mdx:6:1  here stands a callout [!TIP] of 1 — 2 parts, as in the Chinese at r/zh/1-a.mdx:6 — give both the same parts in the same order',
    ]));
  it('have a title of their own in both', () =>
    expect(sayOfBoth('> [!TIP] 口径\n> 数字。', '> [!TIP]\n> Figures.')).toEqual([
      'r/en/1-a.mdx:6:1  here stands a callout [!TIP] of 1 — 2 parts, as in the Chinese at r/zh/1-a.mdx:6 — give both the same parts in the same order',
    ]));
  it('have the same numbers in their titles', () =>
    expect(sayOfBoth('> [!TIP] 2020年\n> 数字。', '> [!TIP] In 2021\n> Figures.')).toEqual([
      'r/en/1-a.mdx:6:13  “2021” stands here, but “2020年” in the Chinese at r/zh/1-a.mdx:6 — 2020 — correct one of the two, or excuse it with <Allow numbers="…" reason="…" /> after the block',
    ]));
  it('have the same numbers', () =>
    expect(sayOfBoth('> [!TIP]\n> 增长10.9%。', '> [!TIP]\n> It grew by 10.8%.')).toEqual([
      'r/en/1-a.mdx:7:14  “10.8%” stands here, but “10.9%” in the Chinese at r/zh/1-a.mdx:7 — 10.9% — correct one of the two, or excuse it with <Allow numbers="…" reason="…" /> after the block',
    ]));
});

it('a picture, a table and code in a callout are compared with those of the other language', () => {
  const callout = (name: string, value: string, code: string) =>
    `> [!NOTE]\n> ![2020](${name})\n>\n> | A | B |\n> | --- | --- |\n> | GMV | ${value} |\n>\n> \`\`\`\n> ${code}\n> \`\`\``;
  const said = sayOfBoth(callout('a.png', '5', 'x'), callout('b.png', '6', 'y'));
  expect(said.filter((one) => !one.includes('there is no picture'))).toEqual([
    'r/en/1-a.mdx:6:1  this block has «b.png», «y» — «a.png», «x», as in the Chinese at r/zh/1-a.mdx:6 — make formulas, code, pictures and links without words the same in both',
    'r/en/1-a.mdx:11:11  “6” stands here, but “5” in the Chinese at r/zh/1-a.mdx:11 — 5 — correct one of the two, or excuse it with <Allow numbers="…" reason="…" /> after the block',
  ]);
});

describe('a quotation', () => {
  const zh = '> 我们做到了。\n>\n> ——李雷，主席';
  it('may end in a line that says who said it', () =>
    expect(sayOfBoth(zh, '> We did it.\n> — Li Lei, chair')).toEqual([]));
  it('says so in both languages', () =>
    expect(sayOfBoth(zh, '> We did it, says Li Lei.')).toEqual([
      'r/en/1-a.mdx:6:1  here stands a quotation of 1 — 2 parts, as in the Chinese at r/zh/1-a.mdx:6 — give both the same parts in the same order',
    ]));
});
