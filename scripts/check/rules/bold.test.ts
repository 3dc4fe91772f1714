import { describe, expect, it } from 'vitest';
import { head, say, sayOf } from '../../testing/library.ts';

describe('signs left in the text', () => {
  it.each<[string, string, string[]]>([
    [
      '甲**乙',
      '甲**乙',
      [
        'r/zh/1-a.mdx:6:2  ** stands in the text as it is and makes nothing bold — a pair of signs right at the words, no space inside: **words** — close the pair and take spaces out, or write \\*\\* for the sign itself',
      ],
    ],
    [
      '甲** 乙 **丙',
      '甲** 乙 **丙',
      [
        'r/zh/1-a.mdx:6:2  ** stands in the text as it is and makes nothing bold — a pair of signs right at the words, no space inside: **words** — close the pair and take spaces out, or write \\*\\* for the sign itself',
      ],
    ],
    [
      '甲~~乙',
      '甲~~乙',
      [
        'r/zh/1-a.mdx:6:2  ~~ stands in the text as it is and makes nothing bold — a pair of signs right at the words, no space inside: **words** — close the pair and take spaces out, or write \\~\\~ for the sign itself',
      ],
    ],
    [
      '第_三_项',
      '第_三_项',
      [
        'r/zh/1-a.mdx:6:2  _ stands in the text as it is and makes nothing bold — a pair of signs right at the words, no space inside: **words** — close the pair and take spaces out, or write \\_ for the sign itself',
      ],
    ],
    [
      '甲*乙 *丙',
      '甲*乙 *丙',
      [
        'r/zh/1-a.mdx:6:2  * stands in the text as it is and makes nothing bold — a pair of signs right at the words, no space inside: **words** — close the pair and take spaces out, or write \\* for the sign itself',
      ],
    ],
  ])('%s', (_, text, messages) => expect(sayOf(text)).toEqual(messages));
});

it.each([
  ['title: 甲，**乙**', 'r/zh/1-a.mdx:2:10  ** stands in a value — plain text — take it away'],
  ['title: 甲[^a]', 'r/zh/1-a.mdx:2:9  [^a] stands in a value — plain text — take it away'],
  [
    'title: 甲[乙](https://example.org/)',
    'r/zh/1-a.mdx:2:9  [乙](https://example.org/) stands in a value — plain text — take it away',
  ],
])('a value is plain text: %s', (title, message) => {
  expect(say(`${head().replace('title: 现状', title)}\n文\n`)).toEqual([message]);
});

describe('in Chinese', () => {
  it.each<[string, string, string[]]>([
    [
      '甲**乙',
      '甲**乙',
      [
        'r/zh/1-a.mdx:6:2  **原样留在文字里，没有起作用 — 成对紧贴文字，里面没有空格：**文字** — 补齐一对并去掉空格；要写符号本身就写\\*\\*',
      ],
    ],
  ])('%s', (_, text, messages) => expect(sayOf(text, { lang: 'zh' })).toEqual(messages));
});

it.each([
  '甲**“乙”**丙',
  '甲*乙*丙',
  '~~甲~~',
  '5~10%',
  '\\*\\*甲',
  '张\\*',
  'user_name_x',
  'https://example.org/a_b_c',
])('says nothing of: %s', (text) => expect(sayOf(text)).toEqual([]));
