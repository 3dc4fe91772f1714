import { createMarkdownProcessor, type RehypePlugins, type RemarkPlugins } from '@astrojs/markdown-remark';
import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../languages/index.ts';
import { idOf } from './block-ids.ts';
import { markdownOptions, parseMarkdown } from './markdown.ts';

/** The HTML of a text in a language, without the links beside its blocks. */
async function htmlOf(text: string, lang: Lang = 'en'): Promise<string> {
  const { remarkPlugins, rehypePlugins } = markdownOptions('', () => ({ lang, report: 'r', slug: 'a' }), [lang]);
  const renderer = await createMarkdownProcessor({
    gfm: false,
    smartypants: false,
    syntaxHighlight: false,
    remarkPlugins: remarkPlugins as RemarkPlugins,
    rehypePlugins: rehypePlugins as RehypePlugins,
  });
  return (await renderer.render(text)).code.replace(/<span class="tools".*?<\/span>/gs, '');
}

describe('a callout', () => {
  it('has its title in the language of the page', async () => {
    expect(await htmlOf('> [!NOTE]\n> Figures are *provisional*.\n>\n> - One')).toBe(
      '<div id="p1" class="callout callout-note" role="note" aria-label="Note">\n<p class="callout-title">Note</p>\n<p>Figures are <em>provisional</em>.</p>\n<ul>\n<li>One</li>\n</ul>\n</div>',
    );
    expect(await htmlOf('> [!WARNING]\n> 数字。', 'zh')).toContain('<p class="callout-title">警告</p>\n<p>数字。</p>');
    expect(await htmlOf('> [!TIP]\\\n> 數字。', 'zh-hant')).toContain(
      '<p class="callout-title">提示</p>\n<p>數字。</p>',
    );
  });
  it('may have a title of its own, before which its kind stands where it is more than a note', async () => {
    expect(await htmlOf('> [!NOTE] Expert *review*\n> Text')).toBe(
      '<div id="p1" class="callout callout-note" role="note" aria-label="Note: Expert review">\n<p class="callout-title">Expert <em>review</em></p>\n<p>Text</p>\n</div>',
    );
    expect(await htmlOf('> [!warning] 口径\n> 数字。', 'zh')).toContain(
      'aria-label="警告：口径">\n<p class="callout-title">警告：口径</p>\n<p>数字。</p>',
    );
  });
  it('may stand in a list, and in another', async () =>
    expect(
      (await htmlOf('- One\n\n  > [!TIP]\n  > Two\n  >\n  > > [!NOTE]\n  > > Three')).match(/callout-\w+"/g),
    ).toEqual(['callout-tip"', 'callout-title"', 'callout-note"', 'callout-title"']));
  it('has its mark in no words of the text', () => expect(toString(parseMarkdown('> [!NOTE]\n> Text'))).toBe('Text'));
});

describe('a quotation', () => {
  it('with who said it is a figure', async () =>
    expect(await htmlOf('> We did it.\n> All of us.\n> — **Anna Berg**, chair')).toBe(
      '<figure id="p1" class="quotation"><blockquote>\n<p>We did it.\nAll of us.</p>\n</blockquote><figcaption>— <strong>Anna Berg</strong>, chair</figcaption></figure>',
    ));
  it('may have it in a paragraph of its own', async () =>
    expect(await htmlOf('> 我们做到了。\n>\n> ——李雷', 'zh')).toBe(
      '<figure id="p1" class="quotation"><blockquote>\n<p>我们做到了。</p>\n</blockquote><figcaption>——李雷</figcaption></figure>',
    ));
  it.each(['> — Anna Berg', '> One — two.', '> One\n> —two'])('has none in %j', async (text) =>
    expect(await htmlOf(text)).not.toContain('figcaption'),
  );
});

describe('a list of terms', () => {
  it('is read from lines that begin with a colon', async () =>
    expect(
      await htmlOf('GMV\n: The value of *all* orders,\npaid or not.\n: Gross.\n\nTurnover\nSales\n: What was paid.'),
    ).toBe(
      '<dl id="p1"><dt>GMV</dt><dd>The value of <em>all</em> orders,\npaid or not.</dd><dd>Gross.</dd><dt>Turnover</dt><dt>Sales</dt><dd>What was paid.</dd></dl>',
    ));
  it('goes on after an empty line', async () =>
    expect(await htmlOf('GMV\n: One.\n\n: Two.\n\nText: three.')).toBe(
      '<dl id="p1"><dt>GMV</dt><dd>One.</dd><dd>Two.</dd></dl>\n<p id="p2">Text: three.</p>',
    ));
  it('joins its lines as the language has it', async () =>
    expect(await htmlOf('网购\n: 在网上\n购买。', 'zh')).toBe('<dl id="p1"><dt>网购</dt><dd>在网上购买。</dd></dl>'));
  it.each(['One: two', ': One', 'One\n:two', 'One\n\\: two', '10:30'])('is not made of %j', async (text) =>
    expect(await htmlOf(text)).not.toContain('<dl'),
  );
});

describe('a formula', () => {
  it('is MathML, without styles, classes and colours', async () => {
    expect(await htmlOf('So $$\\color{red}x_1$$, and $5 to $6.')).toBe(
      '<p id="p1">So <span class="kept"><math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mrow><mstyle><msub><mi>x</mi><mn>1</mn></msub></mstyle></mrow><annotation encoding="application/x-tex">\\color{red}x_1</annotation></semantics></math>,</span> and $5 to $6.</p>',
    );
  });
  it('keeps the sign behind it, which would begin a line', async () => {
    expect(await htmlOf('设$$A$$，$$B$$。', 'zh')).toMatch(
      /<span class="kept"><math.*<\/math>，<\/span><span class="kept"><math.*<\/math>。<\/span><\/p>$/,
    );
    expect(await htmlOf('设$$A$$为矩阵', 'zh')).not.toContain('kept');
  });
  it('is displayed where it stands alone, and scrolls', async () => {
    const shown =
      '<div id="p1" class="formula" tabindex="0"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block">';
    expect(await htmlOf('$$\na = b\n$$')).toContain(shown);
    expect(await htmlOf('$$a = b$$')).toContain(shown);
  });
});

it('a block of code has its id, and takes the keyboard', async () =>
  expect(await htmlOf('```py\nx = {1}\n```\n\nUse `x`.')).toBe(
    '<pre id="p1" tabindex="0"><code class="language-py">x = {1}\n</code></pre>\n<p id="p2">Use <code>x</code>.</p>',
  ));

it('each of them has an id as a paragraph has', () =>
  expect(
    parseMarkdown('## 1.1 A\n\n> [!TIP]\n> B\n\n> C\n> — D\n\nE\n: F\n\n$$g$$\n\n```\nh\n```\n\nI').children.map(idOf),
  ).toEqual(['s1.1', 's1.1-p1', 's1.1-p2', 's1.1-p3', 's1.1-p4', 's1.1-p5', 's1.1-p6']));
