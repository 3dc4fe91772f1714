import { describe, expect, it } from 'vitest';
import { FIGURE, head, say, sayOf, sayOfBoth } from '../../testing/library.ts';

const EN_FIGURE =
  '<Figure id="a" chart="bar" title="Title" unit="%" source="Source">\n\n| Area | Share |\n| --- | ---: |\n| East | 84.54 |\n| Centre | 8.37 |\n\n</Figure>';

describe('blocks', () => {
  it.each<[string, string, string, string[]]>([
    [
      'a paragraph that English lacks',
      '共5家。\n\n共6家。\n\n共7家。',
      '5 in all.\n\n7 in all.',
      [
        'r/zh/1-a.mdx:8:1  a paragraph stands here and not in the English — the same after r/en/1-a.mdx:6 — add it there, or take it away here',
      ],
    ],
    [
      'a paragraph too many in English',
      '共5家。',
      '5 in all.\n\nMore.\n\nAnd more.',
      [
        'r/en/1-a.mdx:8:1  a paragraph and 1 more after it stands here and not in the Chinese — the same after r/zh/1-a.mdx:6 — add it there, or take it away here',
      ],
    ],
    [
      'a heading of another level',
      '## 甲\n\n文',
      '### A\n\nText',
      [
        'r/en/1-a.mdx:6:1  a heading ### follows the page’s title — at most ##; no level is left out — write ##',
        'r/en/1-a.mdx:6:1  here stands a heading ### — a heading ##, as in the Chinese at r/zh/1-a.mdx:6 — make both the same, in the same order',
      ],
    ],
    [
      'a heading with another number',
      '## 1.1.1 甲',
      '## 1.1.2 A',
      [
        'r/en/1-a.mdx:6:1  here stands a heading ## 1.1.2 — a heading ## 1.1.1, as in the Chinese at r/zh/1-a.mdx:6 — make both the same, in the same order',
      ],
    ],
    [
      'a list with fewer items',
      '- 甲\n- 乙',
      '- A',
      [
        'r/en/1-a.mdx:6:1  here stands a list of 1 — 2 parts, as in the Chinese at r/zh/1-a.mdx:6 — give both the same parts in the same order',
      ],
    ],
    [
      'a list for a paragraph',
      '甲',
      '- A',
      [
        'r/en/1-a.mdx:6:1  here stands a list of 1 — a paragraph, as in the Chinese at r/zh/1-a.mdx:6 — make both the same, in the same order',
      ],
    ],
    [
      'other footnotes',
      '甲[^a]乙[^b]\n\n[^a]: 甲\n\n[^b]: 乙',
      'A[^a][^a]\n\n[^a]: A\n\n[^b]: B',
      [
        'r/en/1-a.mdx:6:1  this block points to footnotes [^a] [^a] — [^a] [^b], as in the Chinese at r/zh/1-a.mdx:6 — give both the same footnotes',
        'r/en/1-a.mdx:10:1  nothing points to the footnote [^b] — [^b] at the word that it is about — add the mark, or take the footnote away',
      ],
    ],
    [
      'footnotes in another order',
      '甲[^a]乙[^b]\n\n[^a]: 甲\n\n[^b]: 乙',
      'A[^a] B[^b]\n\n[^b]: B\n\n[^a]: A',
      [
        'r/en/1-a.mdx:8:1  the footnote [^b] stands here — [^a], as in the Chinese at r/zh/1-a.mdx:8 — put the footnotes of both files in the same order',
      ],
    ],
  ])('%s', (_, zh, en, messages) => expect(sayOfBoth(zh, en)).toEqual(messages));
});

describe('figures', () => {
  it.each([
    [
      'another id',
      '<Figure id="b" chart="bar" title="Title" unit="%" source="Source">\n\n| Area | Share |\n| --- | ---: |\n| East | 84.54 |\n| Centre | 8.37 |\n\n</Figure>',
      [
        'r/en/1-a.mdx:6:1  here stands the figure "b" — the figure "a", as in the Chinese at r/zh/1-a.mdx:6 — make both the same, in the same order',
      ],
    ],
    [
      'another chart',
      '<Figure id="a" chart="none" title="Title" unit="%" source="Source">\n\n| Area | Share |\n| --- | ---: |\n| East | 84.54 |\n| Centre | 8.37 |\n\n</Figure>',
      [
        'r/en/1-a.mdx:6:1  the figure has chart="none" — chart="bar", as in the Chinese at r/zh/1-a.mdx:6 — make both the same',
      ],
    ],
    [
      'a row less',
      '<Figure id="a" chart="bar" title="Title" unit="%" source="Source">\n\n| Area | Share |\n| --- | ---: |\n| East | 84.54 |\n\n</Figure>',
      [
        'r/en/1-a.mdx:6:1  the table here has 1 × 2 cells (rows × columns) — 2 × 2, as in the Chinese at r/zh/1-a.mdx:6 — give both the same rows and columns',
      ],
    ],
    [
      'a value that is missing',
      '<Figure id="a" chart="bar" title="Title" unit="%" source="Source">\n\n| Area | Share |\n| --- | ---: |\n| East | 84.54 |\n| Centre | — |\n\n</Figure>',
      [
        'r/en/1-a.mdx:11:1  cell 2 of this row is “—” — “8.37”, as in the Chinese at r/zh/1-a.mdx:11 — give the value in both, or — in both',
      ],
    ],
    [
      'an attribute too many',
      '<Figure id="a" chart="bar" title="Title" period="2020" unit="%" source="Source">\n\n| Area | Share |\n| --- | ---: |\n| East | 84.54 |\n| Centre | 8.37 |\n\n</Figure>',
      [
        'r/en/1-a.mdx:6:1  the figure has period="…" — no period, as in the Chinese at r/zh/1-a.mdx:6 — make both the same',
      ],
    ],
    [
      'no figure',
      'Text',
      [
        'r/en/1-a.mdx:6:1  here stands a paragraph — the figure "a", as in the Chinese at r/zh/1-a.mdx:6 — make both the same, in the same order',
      ],
    ],
  ])('%s', (_, en, messages) => expect(sayOfBoth(FIGURE.trim(), en)).toEqual(messages));

  it('alike', () => expect(sayOfBoth(FIGURE.trim(), EN_FIGURE)).toEqual([]));
});

describe('in Chinese', () => {
  it.each<[string, string, string, string[]]>([
    [
      'a paragraph that English lacks',
      '共5家。\n\n共6家。',
      '5 in all.',
      ['r/zh/1-a.mdx:8:1  这里的一个段落在英文版中没有 — r/en/1-a.mdx:6之后应有相同的内容 — 在那里补上，或在这里删去'],
    ],
    [
      'a heading of another level',
      '## 甲',
      '### A',
      [
        'r/en/1-a.mdx:6:1  ###标题跟在页面标题之后 — 最多应是##，不能跳级 — 改成##',
        'r/en/1-a.mdx:6:1  这里是三级标题 — 应与中文r/zh/1-a.mdx:6一样是二级标题 — 使两种语言的内容和顺序一致',
      ],
    ],
  ])('%s', (_, zh, en, messages) => expect(sayOfBoth(zh, en, { lang: 'zh' })).toEqual(messages));
});

it('a file without its twin', () => {
  expect(sayOfBoth('甲', 'A', { more: { 'r/en/2-b.mdx': head() } })).toEqual([
    'r/en/2-b.mdx:1:1  this file has no twin in the Chinese — r/zh/2-b.mdx — add it, or give both files the same name',
  ]);
  expect(sayOf('甲')).toEqual([]);
});

it('frontmatter that differs', () => {
  expect(
    say(`${head('printed: "1.1"\n')}\n甲\n`, {
      more: { 'r/en/1-a.mdx': `${head('printed: "1.2"\ntopics: [turnover]\n')}\nA\n` },
    }),
  ).toEqual([
    'r/en/1-a.mdx:4:10  printed is 1.2 — the Chinese has 1.1 at r/zh/1-a.mdx:4 — make both agree',
    'r/en/1-a.mdx:5:9  topics is [turnover] — the Chinese has none at r/zh/1-a.mdx:2 — make both agree',
  ]);
});

it.each([
  ['甲[^a]乙[^b]\n\n[^a]: 甲\n\n[^b]: 乙', 'B[^b] A[^a]\n\n[^a]: A\n\n[^b]: B'],
  ['## 1.1.1 甲\n\n文\n\n---\n\n> 引', '## 1.1.1 A\n\nText\n\n---\n\n> Quote'],
])('says nothing of: %s | %s', (zh, en) => expect(sayOfBoth(zh, en)).toEqual([]));

describe('authors of a section', () => {
  const both = (zh: string, en: string) =>
    say(`${head(`authors: ${zh}\n`)}\n正文。\n`, {
      more: { 'r/en/1-a.mdx': `---\ntitle: Status\nsummary: One\nauthors: ${en}\n---\n\nText.\n` },
    });
  const ORCID = 'orcid: 0000-0002-1825-0097';
  it('are the same people in both languages', () => {
    expect(both(`[李雷, { name: 安娜, ${ORCID} }]`, `[Li Lei, { name: Anna, ${ORCID} }]`)).toEqual([]);
    expect(both('[李雷, 安娜]', '[Li Lei]')).toEqual([
      'r/en/1-a.mdx:4:10  authors is [Li Lei] — the Chinese has [李雷, 安娜] at r/zh/1-a.mdx:4 — make both agree',
    ]);
    expect(both(`[{ name: 安娜, ${ORCID} }]`, '[Anna]')).toEqual([
      'r/en/1-a.mdx:4:10  authors is [Anna] — the Chinese has [安娜 0000-0002-1825-0097] at r/zh/1-a.mdx:4 — make both agree',
    ]);
  });
});
