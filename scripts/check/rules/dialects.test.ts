import { describe, expect, it } from 'vitest';
import { sayOf, sayOfTraditional } from '../../testing/library.ts';

const FIX = 'or let npm run check -- --fix do it';

describe('what is written for another reader of Markdown', () => {
  it.each([
    [
      ':::note 口径\n数字。\n:::',
      `:::note 口径 is how other programs write a callout — > [!NOTE] 口径 — write it so, ${FIX}`,
    ],
    [
      ':::{admonition} 口径\n:class: tip\n数字。\n:::',
      `:::{admonition} 口径 is how other programs write a callout — > [!NOTE] 口径 — write it so, ${FIX}`,
    ],
    [
      '```{warning}\n数字。\n```',
      `\`\`\`{warning} is how other programs write a callout — > [!WARNING] — write it so, ${FIX}`,
    ],
    [
      '::: {.callout-tip title="口径"}\n数字。\n:::',
      `::: {.callout-tip title="口径"} is how other programs write a callout — > [!TIP] 口径 — write it so, ${FIX}`,
    ],
    ['!!! note\n    数字。', `!!! note is how other programs write a callout — > [!NOTE] — write it so, ${FIX}`],
    [
      '{% hint style="info" %}\n数字。\n{% endhint %}',
      `{% hint style="info" %} is how other programs write a callout — > [!NOTE] — write it so, ${FIX}`,
    ],
    ['> [!info]\n> 数字。', `> [!info] is how other programs write a callout — > [!NOTE] — write it so, ${FIX}`],
    [':::note\n数字。', ':::note is how other programs write a callout — > [!NOTE] — write it so'],
    [
      '[TOC]',
      `[TOC] is how other programs write a list of contents — nothing: the site writes it — take it away, ${FIX}`,
    ],
    [
      '见{ref}`sales`。',
      '{ref}`sales` is how other programs write a link — [](#s1.1.2), which prints the title of what it leads to, or [words](address) — write it so, or take it away',
    ],
    [
      '数字^[初步统计。]。',
      '^[初步统计。] is how other programs write a footnote — [^label] here, and [^label]: with its text at the end of the file — write it so, or take it away',
    ],
    [
      '价格为{{ price }}元。',
      '{{ price }} is how other programs write a command — the words that it would print — write it so, or take it away',
    ],
    [
      '均值$\\bar{x}$',
      'this looks like a formula between single $, which are sums of money here — $$a = b$$ with two dollar signs on each side — double them',
    ],
    ['均值\\(x_1\\)', `\\(x_1\\) is how other programs write a formula — $$x_1$$ — write it so, ${FIX}`],
    [
      '见[[现状]]。',
      '[[现状]] is how other programs write a link — [](#s1.1.2), which prints the title of what it leads to, or [words](address) — write it so, or take it away',
    ],
  ])('%j is told once, with what to write here', (text, message) =>
    expect(sayOf(text).map((said) => said.replace(/^\S+ {2}/, ''))).toEqual([message]),
  );

  it('stands at its place, in the languages of the check', () => {
    const text = '甲。\n\n:::note 口径\n数字。\n:::';
    expect(sayOf(text, { lang: 'zh' })).toEqual([
      'r/zh/1-a.mdx:8:1  :::note 口径是别的程序写提示框的方法 — 应写成> [!NOTE] 口径 — 改成这样，或运行npm run check -- --fix',
    ]);
    expect(sayOfTraditional('甲。\n\n[TOC]', { lang: 'zh-hant' })).toEqual([
      'r/zh-hant/1-a.mdx:8:1  [TOC]是別的程式寫目錄的方法 — 不寫：目錄由網站產生 — 刪去，或執行npm run check -- --fix',
    ]);
  });
});

describe('a text that cannot be read for HTML', () => {
  it('is told all of it at once, not the first of it alone', () =>
    expect(sayOf('甲<br>\n\n<center>乙</center>\n\n丙<b>丁</b><!-- 戊 -->').map((one) => one.split(' — ')[0])).toEqual([
      'r/zh/1-a.mdx:6:2  <br> is HTML',
      'r/zh/1-a.mdx:8:1  <center> is HTML',
      'r/zh/1-a.mdx:10:2  <b> is HTML',
      'r/zh/1-a.mdx:10:10  a comment stands here',
    ]));
  it('is not too deep for breaks and pictures that nobody closes', () =>
    expect(sayOf(Array.from({ length: 30 }, () => '甲<br>').join('\n\n'))).toHaveLength(30));
});

describe('is nothing of another program:', () => {
  it.each([
    ['`:::note` 和 `{ref}`'.replaceAll(' ', ''), 'code'],
    ['```\n:::note\n!!! note\n[TOC]\n$x_1$\n```', 'a block of code'],
    ['$$\n\\mathrm{a}_{[1]}\n$$', 'a formula'],
    ['从$5到$10，US$3.2万', 'money'],
    ['> [!NOTE] 口径\n> 数字。', 'a callout as it is written here'],
    ['比分为3:::2。', 'colons within a line'],
  ])('%j: %s', (text) => expect(sayOf(text)).toEqual([]));
});
