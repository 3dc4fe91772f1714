import { describe, expect, it } from 'vitest';
import { FIGURE, head, REPORT, say, SITE } from '../testing/library.ts';

const page = (body: string, more = '') => `---\ntitle: Title\nsummary: Summary\n${more}---\n\n${body}\n`;

/** What the check says of a library with these files, in which a report is right. */
const saidOf = (more: Record<string, string>): string[] => say(`${head()}\n正文。\n`, { more });

const both = (id: string, body = '12 月。', english = 'December.') => ({
  [`pages/zh/${id}.mdx`]: page(body).replace('Title', '标题').replace('Summary', '一句话'),
  [`pages/en/${id}.mdx`]: page(english),
});

describe('pages of the library’s own', () => {
  it('stand in each language, and link to reports and to each other', () =>
    expect(
      saidOf({
        ...both('about', '见[方法](/methods/)和[第一节](/r/a/)。', 'See [the methods](/methods/).'),
        ...both('methods', '## 怎样做\n\n文。\n', '## How\n\nText.\n'),
        'site.yaml': `${SITE}pages: { methods: menu, about: footer }\n`,
      }),
    ).toEqual([]));

  it.each([
    [
      'one that a language lacks',
      { 'pages/en/about.mdx': page('Text.') },
      'pages/en/about.mdx:1:1  this file has no twin in the Chinese — pages/zh/about.mdx — add it, or give both files the same name',
    ],
    [
      'one that is named and not there',
      { ...both('about', '文。', 'Text.'), 'site.yaml': `${SITE}pages: { about: menu, methods: footer }\n` },
      'site.yaml:8:23  there is no page "methods" — one of about — correct it, add the page in each language, or take the line away',
    ],
    [
      'a place that is none',
      { ...both('about', '文。', 'Text.'), 'site.yaml': `${SITE}pages: { about: top }\n` },
      'site.yaml:8:17  "pages.about" is not right — expected one of: menu, footer — correct it',
    ],
    [
      'a figure in it',
      both('about', FIGURE, FIGURE.replace(/[\u4e00-\u9fff]+/g, 'A')),
      'pages/zh/about.mdx:6:1  <Figure> stands in a page of the library’s own — a text of a report: figures and notes are numbered and listed there — move it to a section, and link to it from here',
    ],
    [
      'one called like a report',
      { ...both('s', '文。', 'Text.'), 's/report.yaml': REPORT },
      'pages/zh/s.mdx:1:1  the address "s" exists already, at s/report.yaml:1 — each address once — give this one another name',
    ],
    [
      'one called like a page of the site',
      both('search', '文。', 'Text.'),
      'pages/zh/search.mdx:1:1  "search" is an address of the site itself, or one that it or a computer keeps back — another name — rename it',
    ],
    [
      'a key that belongs to sections',
      { ...both('about', '文。', 'Text.'), 'pages/en/about.mdx': page('Text.', 'topics: [turnover]\n') },
      'pages/en/about.mdx:4:1  nobody knows the key "topics" — one of: title, short, summary, anchors — correct its spelling or take it away',
    ],
    [
      'more names for addresses than headings',
      {
        'pages/zh/about.mdx': page('## 甲', 'anchors: [what, licence]\n'),
        'pages/en/about.mdx': page('## A', 'anchors: [what, licence]\n'),
      },
      'pages/en/about.mdx:4:17  anchors has 2 names, and the text one heading — at most one name for each heading, from the first on — take the last names away',
    ],
    [
      'names for addresses that differ between the languages',
      {
        'pages/zh/about.mdx': page('## 甲', 'anchors: [what]\n'),
        'pages/en/about.mdx': page('## A', 'anchors: [why]\n'),
      },
      'pages/en/about.mdx:4:10',
    ],
    [
      'a name for addresses that is none',
      { ...both('about', '## 甲', '## A'), 'pages/en/about.mdx': page('## A', 'anchors: [What]\n') },
      'pages/en/about.mdx:4:11',
    ],
    ['a number that differs', both('about', '有12份报告。', 'There are 13 reports.'), 'pages/zh/about.mdx'],
  ])('%s is named', (_, more, message) =>
    expect(saidOf(more as Record<string, string>)).toContainEqual(expect.stringContaining(message)),
  );
});
