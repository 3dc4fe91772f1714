import { describe, expect, it } from 'vitest';
import { FIGURE, head, say, sayOf } from '../../testing/library.ts';

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

describe('signs that are not shown', () => {
  const said = (sign: string, words: string, what = 'italic') =>
    `the signs ${sign} around “${words}” are not shown: they make it ${what} — ${sign.replace(/./g, '\\$&')} for the sign itself, **words** for bold — put a backslash before each sign, or take the signs away`;

  it.each<[string, string[]]>([
    ['计算：2*3*4=24。', [`6:5  ${said('*', '3')}`]],
    ['计算：a*b*c。', [`6:5  ${said('*', 'b')}`]],
    ['长*宽*高=体积', [`6:2  ${said('*', '宽')}`]],
    ['注：*为估计数，#为初步数，*号不重复。', [`6:3  ${said('*', '为估计数，#为初步数，')}`]],
    ['合计*和小计*均为估计数', [`6:3  ${said('*', '和小计')}`]],
    ['甲*、乙*', [`6:2  ${said('*', '、乙')}`]],
    ['即 _a_ 与 _x_1_。', [`6:3  ${said('_', 'a')}`, `6:9  ${said('_', 'x_1')}`]],
    ['即2**3**4。', [`6:3  ${said('**', '3', 'bold')}`]],
    ['张**和**被骗', [`6:2  ${said('**', '和', 'bold')}`]],
    ['| 甲 | 乙 |\n| --- | --- |\n| 2*3*4 | 丙 |', [`8:4  ${said('*', '3')}`]],
  ])('%s', (text, messages) => expect(sayOf(text)).toEqual(messages.map((one) => `r/zh/1-a.mdx:${one}`)));

  it('in Chinese', () =>
    expect(sayOf('2*3*4', { lang: 'zh' })).toEqual([
      'r/zh/1-a.mdx:6:2  “3”前后的*不会显示，只会把文字变成斜体 — 符号本身写\\*，粗体写**文字** — 在每个符号前加反斜杠，或删去',
    ]));
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

it('a footnote in the title of a figure is told once, with where its words go, in each language', () => {
  const text = `${FIGURE.replace('标题', '标题[^a]')}\n[^a]: 注\n`;
  const unused =
    'nothing points to the footnote [^a] — [^a] at the word that it is about — add the mark, or take the footnote away';
  expect(sayOf(text)).toEqual([
    'r/zh/1-a.mdx:6:37  [^a] stands in an attribute — plain text — take it away; what it says of a whole figure goes into note="…"',
    `r/zh/1-a.mdx:15:1  ${unused}`,
  ]);
  expect(sayOf(text, { lang: 'zh' })[0]).toBe(
    'r/zh/1-a.mdx:6:37  属性里有[^a] — 属性只能是纯文字 — 删去；说明整张图的话写进note="…"',
  );
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
  '*图1-1（来源：甲）只有图片，增长=5%，此处不再画出。*',
  '**注：**甲',
  '由**甲**和**乙**组成',
  '**2020**年',
  '2\\*3\\*4',
  '分片 _tidb_rowid 的',
  '`x=1`时*甲乙*为空',
  '~~甲~~',
  '5~10%',
  '\\*\\*甲',
  '张\\*',
  'user_name_x',
  'https://example.org/a_b_c',
])('says nothing of: %s', (text) => expect(sayOf(text)).toEqual([]));
