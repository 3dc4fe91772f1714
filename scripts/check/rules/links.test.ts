import { describe, expect, it } from 'vitest';
import { FIGURE, head, REPORT, say, sayOf, sayOfBoth } from '../../testing/library.ts';

describe('links that lead nowhere', () => {
  it.each<[string, string, string[]]>([
    ['/x/a/', '[甲](/x/a/)', ['r/zh/1-a.mdx:6:1  the library has no report "x" — one of: r — correct the address']],
    [
      '/r/b/',
      '[甲](/r/b/)',
      [
        'r/zh/1-a.mdx:6:1  the library has no page /r/b/ — /r/ and the section’s folder and name without their numbers — correct the address',
      ],
    ],
    [
      '/r/1-a/',
      '[甲](/r/1-a/)',
      ['r/zh/1-a.mdx:6:1  the address /r/1-a/ has the numbers of the file names in it — /r/a/ — leave the numbers out'],
    ],
    [
      '/r/a',
      '[甲](/r/a)',
      ['r/zh/1-a.mdx:6:1  the address /r/a does not end in a slash — /r/a/ — add the slash (before a #)'],
    ],
    [
      '/r/a/#s9.9',
      '[甲](/r/a/#s9.9)',
      [
        'r/zh/1-a.mdx:6:1  r/zh/1-a.mdx has no place named #s9.9 — s and a printed number (#s1.1.2), fig- and a figure’s id, note- and a note’s id — correct the part after #, or leave it out',
      ],
    ],
    [
      '/zh/r/a/',
      '[甲](/zh/r/a/)',
      [
        'r/zh/1-a.mdx:6:1  the address /zh/r/a/ has a language in it — /r/a/ — leave the language out: the reader’s own is added',
      ],
    ],
    [
      '#s9.9',
      '[甲](#s9.9)',
      [
        'r/zh/1-a.mdx:6:1  r/zh/1-a.mdx has no place named #s9.9 — s and a printed number (#s1.1.2), fig- and a figure’s id, note- and a note’s id — correct the part after #, or leave it out',
      ],
    ],
    [
      'a heading whose number has no dot',
      '[甲](#s5)[乙](/r/a/#s5)\n\n## 15 丙\n\n## 5 丁',
      [
        'r/zh/1-a.mdx:6:1  r/zh/1-a.mdx has no place named #s5: the heading on line 10 is called #h2 — #h2; only a number with a dot, such as 1.1, becomes #s1.1 — write #h2',
        'r/zh/1-a.mdx:6:9  r/zh/1-a.mdx has no place named #s5: the heading on line 10 is called #h2 — #h2; only a number with a dot, such as 1.1, becomes #s1.1 — write #h2',
      ],
    ],
    [
      'a/#p1',
      '[甲](a/#p1)',
      [
        'r/zh/1-a.mdx:6:1  the address “a/#p1” does not say from where it counts — https://… for other sites, /annual-2025/overview/status/#s1.1.2 inside the library, #… on the same page — write the whole address',
      ],
    ],
    [
      'javascript:alert(1)',
      '[甲](javascript:alert(1))',
      [
        'r/zh/1-a.mdx:6:1  a link with javascript: stands here — https://… or /annual-2025/overview/status/#s1.1.2 — take it away or link to a page',
      ],
    ],
    [
      'data:text/html,x',
      '[甲](data:text/html,x)',
      [
        'r/zh/1-a.mdx:6:1  a link with data: stands here — https://… or /annual-2025/overview/status/#s1.1.2 — take it away or link to a page',
      ],
    ],
    [
      'https://example.org/中文',
      '[甲](https://example.org/中文)',
      [
        'r/zh/1-a.mdx:6:1  “中” stands in the address https://example.org/中文 — an address without spaces and Chinese characters — end the address with a space before the Chinese text, or copy it anew from the browser',
      ],
    ],
    [
      'no address',
      '[甲]()',
      [
        'r/zh/1-a.mdx:6:1  this link has no address — an address: https://… or /annual-2025/overview/status/#s1.1.2 — write it between the brackets ( )',
      ],
    ],
    [
      'https://',
      '[甲](https://)',
      ['r/zh/1-a.mdx:6:1  https:// is not an address — https:// and the name of a site — correct it'],
    ],
  ])('%s', (_, text, messages) => expect(sayOf(text)).toEqual(messages));
});

describe('what is not read as a link', () => {
  it.each<[string, string, string[]]>([
    [
      'a space in the address',
      '[甲](https://example.org/a b)',
      [
        'r/zh/1-a.mdx:6:3  this is not read as a link — [text](address) in half-width brackets, no space in the address — write ( ) and take spaces out of the address',
      ],
    ],
    [
      'full-width brackets',
      '[甲]（https://example.org/）',
      [
        'r/zh/1-a.mdx:6:3  this is not read as a link — [text](address) in half-width brackets, no space in the address — write ( ) and take spaces out of the address',
        'r/zh/1-a.mdx:6:5  “）” stands in the address https://example.org/） — an address without spaces and Chinese characters — end the address with a space before the Chinese text, or copy it anew from the browser',
      ],
    ],
  ])('%s', (_, text, messages) => expect(sayOf(text)).toEqual(messages));
});

describe('in Chinese', () => {
  it.each<[string, string, string[]]>([
    [
      'no page',
      '[甲](/r/b/)',
      ['r/zh/1-a.mdx:6:1  文库里没有/r/b/这一页 — 应是/r/加章节文件夹和文件名（不含序号） — 改正地址'],
    ],
    [
      'a language',
      '[甲](/zh/r/a/)',
      ['r/zh/1-a.mdx:6:1  地址/zh/r/a/里带有语言 — 应是/r/a/ — 去掉语言部分，网站会自动加上'],
    ],
  ])('%s', (_, text, messages) => expect(sayOf(text, { lang: 'zh' })).toEqual(messages));
});

it.each([
  '[甲](/r/a/)',
  '[甲](/r/a/#p1)',
  '[甲](#p1)',
  '[甲](/r/)',
  '[甲](/r/notes/)',
  '[甲](/search/)',
  '[甲](https://example.org/a?b=c&d=%E4%B8%AD)',
  'https://example.org/a',
])('says nothing of: %s', (text) => expect(sayOf(text)).toEqual([]));

describe('pages that the site makes of what the library has', () => {
  const more = {
    'r/zh/2-b.mdx': `${head()}\n${FIGURE.replace('source=', 'indicators="sales" period="2020" when="2020" source=')
      .replace(/\| [东中]部.*\n/g, '')
      .replace('---: |\n', '---: |\n| 2020 | 84.54 |\n')}`,
    's/report.yaml': REPORT.replace('"2020"', '"2019"').replaceAll('报告', '前一年').replaceAll('Report', 'Earlier'),
    's/zh/1-a.mdx': `${head()}\n正文。\n`,
    'indicators.yaml': '- { id: sales, name: { zh: 占比, en: Share }, unit: { zh: "%", en: "%" }, frequency: year }\n',
  };
  const links = [
    '/data/',
    '/figures/',
    '/compare/s/',
    '/indicators/',
    '/indicators/sales/',
    '/r/all/',
    '/r/figures.zip',
  ];
  it.each(links)('may be led to: %s', (to) => expect(sayOf(`[甲](${to})`, { more })).toEqual([]));
  it.each(links.filter((to) => !to.startsWith('/r/')))('are not there where the library has none of it: %s', (to) =>
    expect(sayOf(`[甲](${to})`)).toEqual([
      `r/zh/1-a.mdx:6:1  the site has no page ${to} — /data/ and /figures/ where there are figures, /indicators/… where an indicator has a value, /compare/… where two reports are of one series, /registers/…, /cases/, /corrections/ and the like where there are some — correct the address`,
    ]),
  );
});

it('a key figure that leads nowhere', () => {
  const more = {
    'r/report.yaml': `${REPORT}key_figures:\n  - value: { zh: "1", en: "1" }\n    label: { zh: 甲, en: A }\n    at: a#s1.1.1\n`,
  };
  expect(sayOf('正文。', { more })).toEqual([
    'r/report.yaml:13:9  r/zh/1-a.mdx has no place named #s1.1.1 — s and a printed number (#s1.1.2), fig- and a figure’s id, note- and a note’s id — correct the part after #, or leave it out',
  ]);
});

it('a case whose section does not exist', () => {
  const text =
    '---\ntitle: 甲\nkind: policy\nstance: neutral\ntopics: [turnover]\nsection: b#p1\nsummary: 甲\n---\n\n文\n';
  expect(say(text, { file: 'r/zh/cases/c.mdx' })).toEqual([
    'r/zh/cases/c.mdx:6:10  the library has no page /r/b/ — /r/ and the section’s folder and name without their numbers — correct the address',
  ]);
});

it('an address that no link uses is not shown', () =>
  expect(
    sayOf(
      '甲[1]和[乙][丙]。\n\n[1]: https://example.org/\n\n[2]: https://example.org/2\n\n[丙]: https://example.org/3',
    ),
  ).toEqual([
    'r/zh/1-a.mdx:10:1  this line is not shown: it gives an address to a link [2] that no text has — a footnote, [^2]: and its text, or plain text — write [^2] here and in the text, or \\[ for the bracket itself',
  ]));

describe('links without words', () => {
  const figure = FIGURE.trim();
  it.each(['[](#fig-a)', '[](/r/a/)', '[](/r/a/#fig-a)', '[](#s1.1)'])('may lead to what has a title: %s', (link) =>
    expect(sayOf(`## 1.1 规模\n\n见${link}。\n\n${figure}`)).toEqual([]),
  );
  it.each([
    [
      '见[](#p1)。',
      '6:2  this link has no words, and what stands at #p1 has no title to print — a figure, a heading, a section or a chapter; or words between [ ] — write the words, or lead to one of these',
    ],
    [
      '见[](#fig-b)。',
      '6:2  r/zh/1-a.mdx has no place named #fig-b — s and a printed number (#s1.1.2), fig- and a figure’s id, note- and a note’s id — correct the part after #, or leave it out',
    ],
    ['见[](/s/a/#fig-b)。', '6:2  the library has no report "s" — one of: r — correct the address'],
    [
      '见[](https://example.org/)。',
      '6:2  the link to https://example.org/ has no words — words between [ ]; only links to figures and sections of the library print their title — write them',
    ],
    [
      '## [](/r/a/)的标题',
      '6:4  a link without words stands in a heading or a cell, where it prints nothing — words between [ ] — write them',
    ],
    [
      '| 甲 | 乙 |\n| --- | --- |\n| [](/r/a/) | 1 |',
      '8:3  a link without words stands in a heading or a cell, where it prints nothing — words between [ ] — write them',
    ],
  ])('are told where they print nothing: %s', (text, message) =>
    expect(sayOf(text)).toEqual([`r/zh/1-a.mdx:${message}`]),
  );
  it('are not told of a text that cannot be read', () =>
    expect(
      sayOf('见[](/r/b/#fig-b)。', { more: { 'r/zh/2-b.mdx': '---\ntitle: 乙\nsummary: 句\n---\n\n增速<5%\n' } }),
    ).toEqual([expect.stringMatching(/^r\/zh\/2-b.mdx:6:3 /)]));
  it('lead to the same in both languages', () =>
    expect(sayOfBoth('## 1.1 甲\n\n见[](#s1.1)。', '## 1.1 One\n\nSee [](/r/a/).')).toEqual([
      'r/en/1-a.mdx:8:1  this block has «/r/a/» — «#s1.1», as in the Chinese at r/zh/1-a.mdx:8 — make formulas, code, pictures and links without words the same in both',
    ]));
});
