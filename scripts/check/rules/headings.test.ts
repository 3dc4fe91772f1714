import { describe, expect, it } from 'vitest';
import { head, say, sayOf } from '../../testing/library.ts';

describe('headings', () => {
  it.each<[string, string, string[]]>([
    [
      'a single #',
      '# 标题',
      [
        'r/zh/1-a.mdx:6:1  a heading with a single # stands in the text — headings from ## on; the page’s own title comes from title: at the top — write ##',
      ],
    ],
    [
      'a level that is left out',
      '## 甲\n\n#### 乙',
      ['r/zh/1-a.mdx:8:1  a heading #### follows a heading ## — at most ###; no level is left out — write ###'],
    ],
    [
      'a page that begins with ###',
      '### 甲',
      ['r/zh/1-a.mdx:6:1  a heading ### follows the page’s title — at most ##; no level is left out — write ##'],
    ],
    [
      'no text',
      '##',
      ['r/zh/1-a.mdx:6:1  this heading has no text — ## and the title — write the title, or take the signs away'],
    ],
    [
      'no space behind #',
      '##甲',
      [
        'r/zh/1-a.mdx:6:1  ## does not begin a heading here — half-width # signs, a space, then the title — add the space (or write \\# for the sign itself)',
      ],
    ],
    [
      'a no-break space behind #',
      '##\u00a0甲\n\n\u00a0## 乙',
      [
        'r/zh/1-a.mdx:6:1  ## does not begin a heading here: a no-break or full-width space stands beside it — an ordinary space — delete it and press the space bar',
        'r/zh/1-a.mdx:8:1  ## does not begin a heading here: a no-break or full-width space stands beside it — an ordinary space — delete it and press the space bar',
      ],
    ],
    [
      'a full-width space behind #',
      '##\u3000甲',
      [
        'r/zh/1-a.mdx:6:1  ## does not begin a heading here: a no-break or full-width space stands beside it — an ordinary space — delete it and press the space bar',
        'r/zh/1-a.mdx:6:3  a full-width space stands here — no such space — take it away',
      ],
    ],
    [
      'no space behind ## in the middle of a paragraph',
      '甲\n##乙',
      [
        'r/zh/1-a.mdx:7:1  ## does not begin a heading here — half-width # signs, a space, then the title — add the space (or write \\# for the sign itself)',
      ],
    ],
    [
      'full-width #',
      '＃＃ 甲',
      [
        'r/zh/1-a.mdx:6:1  ＃＃ does not begin a heading here — half-width # signs, a space, then the title — add the space (or write \\# for the sign itself)',
        'r/zh/1-a.mdx:6:1  full-width “＃＃” — “##” — replace it',
      ],
    ],
    [
      'a line of --- under a text',
      '甲\n---',
      [
        'r/zh/1-a.mdx:6:1  a line of --- or === under this text makes a heading of it — an empty line between them, or a heading with ## — add the empty line, or write ## before the text',
      ],
    ],
    [
      'counts that fall',
      '## 甲\n\n### 2. 乙\n\n### 1. 丙',
      ['r/zh/1-a.mdx:10:1  1 comes after 2 on line 8 — numbers that rise — correct the number or move the section'],
    ],
  ])('%s', (_, text, messages) => expect(sayOf(text)).toEqual(messages));
});

describe('numbers in a page printed as 1.1', () => {
  it.each([
    [
      'a number of another page',
      '## 1.1.1 甲\n\n## 1.2.2 乙',
      [
        'r/zh/1-a.mdx:9:1  the number 1.2.2 does not belong to this page — a number that begins with 1.1., as printed: "1.1" at the top says — correct the number, here or at the top',
      ],
    ],
    [
      'numbers of another page throughout',
      '## 1.2.1 甲\n\n## 1.2.2 乙',
      [
        'r/zh/1-a.mdx:4:10  printed is 1.1, but the headings are numbered 1.2.1 and so on — headings that begin with 1.1. — correct printed or the headings',
      ],
    ],
    [
      'a number that falls',
      '## 1.1.2 甲\n\n## 1.1.10 乙\n\n## 1.1.3 丙',
      [
        'r/zh/1-a.mdx:11:1  1.1.3 comes after 1.1.10 on line 9 — numbers that rise — correct the number or move the section',
      ],
    ],
    [
      'no space behind the number',
      '## 1.1.1甲',
      [
        'r/zh/1-a.mdx:7:1  no space stands after the number of “1.1.1甲” — number, space, title: ## 1.1.2 Title — add the space',
      ],
    ],
  ])('%s', (_, text, messages) => expect(say(`${head('printed: "1.1"\n')}\n${text}\n`)).toEqual(messages));
});

describe('in Chinese', () => {
  it.each<[string, string, string[]]>([
    [
      'a level that is left out',
      '## 甲\n\n#### 乙',
      ['r/zh/1-a.mdx:8:1  ####标题跟在##标题之后 — 最多应是###，不能跳级 — 改成###'],
    ],
  ])('%s', (_, text, messages) => expect(sayOf(text, { lang: 'zh' })).toEqual(messages));
});

it.each([
  '## 甲\n\n### 乙\n\n## 丙',
  '## 11.76万亿元\n\n文',
  '\\# 号',
  '甲\n#双十一#销售',
  '## 甲\n\n### 1. 乙\n\n## 丙\n\n### 1. 丁',
])('says nothing of: %s', (text) => expect(sayOf(text)).toEqual([]));
