import { describe, expect, it } from 'vitest';
import { head, REPORT, SITE } from '../../testing/library.ts';
import { mendContent } from './mend.ts';

const FILE = 'r/en/1-a.mdx';

/** What becomes of the text of an English section. `pictures`: names of files in the report’s folder. */
function mend(text: string, pictures: readonly string[] = []): string {
  const files = new Map([
    ['site.yaml', SITE],
    ['r/report.yaml', REPORT],
    [FILE, `${head()}\n${text}\n`],
  ]);
  const all = new Set([...files.keys(), ...pictures.map((name) => `r/images/${name}`)]);
  return (mendContent(files, all).get(FILE) ?? files.get(FILE)!).slice(head().length + 1, -1);
}

const CALLOUT = '> [!NOTE] Method\n> One.\n>\n> Two.\n';

describe('a callout of', () => {
  it.each([
    ['Docusaurus', ':::note[Method]\nOne.\n\nTwo.\n:::', CALLOUT],
    ['VitePress', '::: info Method\nOne.\n\nTwo.\n:::', CALLOUT],
    ['Quarto', '::: {.callout-note title="Method"}\nOne.\n\nTwo.\n:::', CALLOUT],
    ['MyST', ':::{note} Method\nOne.\n\nTwo.\n:::', CALLOUT],
    ['MyST, in backticks', '```{note} Method\nOne.\n\nTwo.\n```', CALLOUT],
    ['GitBook', '{% hint style="warning" %}\nOne.\n{% endhint %}', '> [!WARNING]\n> One.\n'],
    ['Hugo', '{{< callout type="tip" >}}\nOne.\n{{< /callout >}}', '> [!TIP]\n> One.\n'],
    ['Starlight', '<Aside type="danger" title="Stop">\nOne.\n</Aside>', '> [!CAUTION] Stop\n> One.\n'],
    ['MkDocs', '!!! note "Method"\n    One.\n\n    Two.\n\nThree.', '> [!NOTE] Method\n> One.\n>\n> Two.\n\nThree.'],
    ['Obsidian', '> [!info]- Method\n> One.', '> [!NOTE] Method\n> One.'],
    ['a kind that has no counterpart', ':::{seealso}\nOne.\n:::', '> [!NOTE] See also\n> One.\n'],
    ['a theorem', '```{prf:theorem} Pareto\n:label: t\n\nOne.\n```', '> [!NOTE] Pareto\n>\n>\n> One.\n'],
    ['a name of its own', '::: Expert review\nOne.\n:::', '> [!NOTE] Expert review\n> One.\n'],
    [
      'Hugo, with a title that has no name',
      '{{% notice tip "Do so" %}}\nOne.\n{{% /notice %}}',
      '> [!TIP] Do so\n> One.\n',
    ],
    [
      'Docusaurus, with words behind its title',
      ':::note[Method] of counting\nOne.\n:::',
      '> [!NOTE] Method of counting\n> One.\n',
    ],
    ['Starlight, with its own end in code', '<Tip>\n```\n</Tip>\n```\n</Tip>', '> [!TIP]\n> ```\n> </Tip>\n> ```\n'],
    ['a list', '- Item\n\n  :::note\n  One.\n  :::', '- Item\n\n  > [!NOTE]\n  > One.\n  '],
  ])('%s', (_, before, after) => {
    expect(mend(before)).toBe(after);
    expect(mend(after)).toBe(after);
  });

  it.each(['<Tip>\nOne.\nTwo.</Tip>', '{% hint style="info" %}\nOne.\n{% endhint %} Two.'])(
    '%j stays: words stand beside its end',
    (text) => expect(mend(text)).toBe(text),
  );

  it('another, with formulas and HTML in it', () =>
    expect(mend('::::{note}\n$x_1$ is <b>one</b>.\n\n:::{tip}\nTwo.\n:::\n::::')).toBe(
      '> [!NOTE]\n> $$x_1$$ is **one**.\n>\n> > [!TIP]\n> > Two.\n> \n',
    ));
});

describe('HTML', () => {
  it.each([
    ['<div align="center">\n\nText.\n\n</div>', '\n\nText.\n\n'],
    ['One.\n<br>\n\nTwo.', 'One.\n\n\nTwo.'],
    ['One<br>\ntwo.', 'One\\\ntwo.'],
    ['A <b>bold</b>, <em>slanted</em> and <code>plain</code> word', 'A **bold**, *slanted* and `plain` word'],
    ['CO<sub>2</sub> on 5 m<sup>2</sup>', 'CO₂ on 5 m²'],
    ['See <a href="https://example.org/a">it</a><a name="x"></a>.', 'See [it](https://example.org/a).'],
    ['<img src="a.jpg" alt="A ship" width="500">', '![A ship](a.jpg)'],
    ['![A ship](a.jpg)\n\n<center>Ships in 2020</center>\n<br>', '![A ship](a.jpg "Ships in 2020")\n\n\n'],
    ['<details>\n<summary>More</summary>\n\nText.\n</details>', '\n**More**\n\nText.\n'],
    ['<ul>\n<li>One</li>\n<li>Two</li>\n</ul>', '\n- One\n- Two\n'],
    ['<ol>\n<li>One</li>\n<li>Two</li>\n</ol>', '\n1. One\n1. Two\n'],
    [
      '- Item\n\n  <table>\n  <tr><td>1</td></tr>\n  <tr><td>https://example.org/a_b _c_</td></tr>\n  </table>',
      '- Item\n\n  | 1 |\n  | --- |\n  | https://example.org/a_b \\_c\\_ |\n',
    ],
    ['Text.<!-- to do -->\n\n<!-- more\nlines -->', 'Text.\n\n\n'],
    ['<b>The `sum()`</b> of <b>US$$5</b>, <i>$& more</i>', '**The `sum()`** of **US$$5**, *$& more*'],
    ['<img src="a.jpg"\nalt="A ship"\nwidth="5">\n\nText.', '![A ship](a.jpg)\n\n\n\nText.'],
    ['![A ship](a.jpg)\n<center>The `x`</center>', '![A ship](a.jpg "The `x`")\n'],
    ['A\r\n<!-- b\r\nc -->\r\n<div\r\nclass="d">\r\nE', 'A\r\n\r\n\r\n\r\n\r\nE'],
    ['\\` <b>x</b> `<b>y</b>`', '\\` **x** `<b>y</b>`'],
    [
      '<table>\r\n<tr><th>~5</th></tr>\r\n<tr><td>&amp;lt; $6</td></tr>\r\n</table>',
      '| \\~5 |\r\n| --- |\r\n| \\&lt; $6 |\r\n',
    ],
    ['See <https://example.org/a>.', 'See https://example.org/a.'],
    [
      '<table>\n<tr><th>Kind</th><th>Sales</th></tr>\n<tr><td rowspan="2">Goods</td><td>1</td></tr>\n<tr><td><a href="https://example.org">2</a></td></tr>\n</table>',
      '| Kind | Sales |\n| --- | --- |\n| Goods | 1 |\n| Goods | [2](https://example.org) |\n',
    ],
  ])('%j', (before, after) => expect(mend(before)).toBe(after));

  it.each([
    ['One<br>two', 'a break within a line'],
    ['10<sup>th</sup>', 'letters that have no raised form'],
    ['<p>One</p>\n<p>two</p>', 'paragraphs that would run together'],
    ['<table>\n<tr><td colspan="2">A</td></tr>\n<tr><td>1</td><td>2</td></tr>\n</table>', 'a cell over two columns'],
    ['<table>\n<caption>Sales</caption>\n<tr><td>1</td></tr>\n</table>', 'a table with a caption'],
    ['<table>\n<tr><td>1</td></tr>\nSales</table>', 'a table with words in no cell'],
    ['<table>\n<tr><td>1</td></tr></table>\nText.', 'a table that words below would join'],
    ['See <font\nface="a"\nsize="1">it', 'a tag whose lines would part a paragraph'],
    ['<table>\n<tr><td>1<script>a</script></td></tr>\n</table>', 'a cell with what is not shown'],
    ['<table>\n<tr><td>$5 + \\{a\\}$</td></tr>\n</table>', 'a cell with a formula'],
    ['<table>\n<tr><td><del>1</del></td></tr>\n</table>', 'a cell with what holds no longer'],
    ['A <b>one</b><b>two</b>', 'bold words that would run together'],
    ['A <!-- one\n\ntwo\n\n<!-- three --> four', 'a comment that has perhaps not ended'],
    ['<video src="a.mp4"></video>', 'what is fetched'],
    ['`<b>` and\n\n```\n<div>\n```', 'code'],
  ])('%j stays: %s', (text) => expect(mend(text)).toBe(text));
});

describe('a formula', () => {
  it.each([
    ['The mean $\\bar{x}$ of $n$ values', 'The mean $$\\bar{x}$$ of $$n$$ values'],
    ['As $x_1$, $AB$, $-1$, $0 < r < 1$ and $(1-c)$', 'As $$x_1$$, $$AB$$, $$-1$$, $$0 < r < 1$$ and $$(1-c)$$'],
    ['With $x_1$ it costs $5, or $7 and more.', 'With $$x_1$$ it costs $5, or $7 and more.'],
    [
      'With $x_1$: $1 \\leq i \\leq N$, sales of $5m, up from 3 m US$.',
      'With $$x_1$$: $$1 \\leq i \\leq N$$, sales of $5m, up from 3 m US$.',
    ],
    ['So \\(n\\) and \\(a = b\\) hold', 'So $$n$$ and $$a = b$$ hold'],
    [
      'As $\\bar{v} $ and $u = \\hat{v} $, for $5 and $ more',
      'As $$\\bar{v} $$ and $$u = \\hat{v} $$, for $5 and $ more',
    ],
    ['Over $a_1 =\nb^2$ lines', 'Over $$a_1 =\nb^2$$ lines'],
    [
      'One\n\n$$X = \\begin{bmatrix}\n0 & 1\n\\end{bmatrix}$$\n\nTwo',
      'One\n$$\nX = \\begin{bmatrix}\n0 & 1\n\\end{bmatrix}\n$$\nTwo',
    ],
    ['> One\n>\n> $$ a +\n> b\n> $$\n\nTwo', '> One\n> $$\n>  a +\n> b\n> $$\n\nTwo'],
    ['One\n$$a +\nb$$\nTwo', 'One\n$$a +\nb$$\nTwo'],
    ['```\n\n$$a +\nb$$\n\n```', '```\n\n$$a +\nb$$\n\n```'],
    ['For $$5 more\n\nand $$7 less', 'For $$5 more\n\nand $$7 less'],
    ['So \\(a_1 = b\\) holds', 'So $$a_1 = b$$ holds'],
    ['So\n\n\\[\na = b\n\\]', 'So\n\n$$\na = b\n$$'],
    ['```{math}\n:label: sum\n\na_1 \\text{ for $b_1$}\n```\n\n$c_1$', '$$\n\n\na_1 \\text{ for $b_1$}\n$$\n\n$$c_1$$'],
    ['$\r\na = b\r\n$', '$$\r\na = b\r\n$$'],
    ['$\na = b\n$', '$$\na = b\n$$'],
    ['```math\na = b\n```', '$$\na = b\n$$'],
    ['```{math}\n:label: sum\n\na = b\n```', '$$\n\n\na = b\n$$'],
    ['$$\na = b\n$$ (eq-sum)', '$$\na = b\n$$'],
    ['The {math}`x_1` of it', 'The $$x_1$$ of it'],
  ])('%j', (before, after) => {
    expect(mend(before)).toBe(after);
    expect(mend(after)).toBe(after);
  });

  it.each([
    'From $5 to $10',
    'US$3.2 billion and HK$4',
    'Paid $5 for a_b,\nand $c',
    'It costs $5, or $7.',
    'A f\\(x) b',
    '$5-$10',
    'From $5 and D:\\\\Data $ on',
    'Call $x$ it',
    'From $5 million[^1] to 7 (in US$).\n\n[^1]: A note.',
    '| Sales ($)[^1] | Cost ($) |\n| --- | --- |\n| 1 | 2 |\n\n[^1]: A note.',
    'Sales ($) are in [a table](https://example.org/a_b), costs ($) too.',
    'Sales \\(see below\\), in 2020 \\(two\\)',
  ])('%j has none', (text) => expect(mend(text)).toBe(text));
});

describe('what else other programs know', () => {
  it.each([
    ['[TOC]\n\nText.', '\n\nText.'],
    ['## Sales {#sec-sales .unnumbered}', '## Sales'],
    ['(sales)=\n\n## Sales', '\n\n## Sales'],
    ['```{epigraph}\nOne.\n\n-- Anna Berg\n```', '>\n> One.\n>\n> — Anna Berg\n'],
    ['```{index} single: Sales\n```\n\nOne.', '\n\n\nOne.'],
    ['One.\n\n+++ {"user_expressions": []}\n\nTwo.', 'One.\n\n\n\nTwo.'],
    ['![A ship](a.jpg){width=50% fig-align="center"}', '![A ship](a.jpg)'],
    [':::image type="content" source="a.jpg" alt-text="A ship":::', '![A ship](a.jpg)'],
    ['```{figure} a.jpg\n:alt: A ship\n\nShips in 2020\n```', '![A ship](a.jpg "Ships in 2020")\n\n\n\n'],
    ['```{code-block} python\n:linenos:\nx = 1\n```', '```python\n\nx = 1\n```'],
    ['- [ ] Open\n- [x] Done', '- ☐ Open\n- ☑ Done'],
    ['| A | B |\n| --- | --- |\n| ![](a.jpg) | ![](b.jpg) |', '![A](a.jpg "A") ![B](b.jpg "B")\n\n'],
    ['![[a.jpg|A ship]]\n\n![[a.jpg|300]]', '![A ship](a.jpg)\n\n![](a.jpg)'],
    ['| ![A ship](a.jpg) |\n| --- |', '![A ship](a.jpg)\n'],
  ])('%j', (before, after) => expect(mend(before)).toBe(after));

  it.each([
    '```{code-cell} python\n:caption: Words\nx = 1\n```',
    '| ![The `x`](a.jpg) |\n| --- |',
    '![[a.jpg|The `x`]]',
  ])('%j stays: words would be lost', (text) => expect(mend(text)).toBe(text));

  it('a picture that is named by its path, where such a file lies in the folder', () => {
    expect(mend('![A ship](/img/1/3.1 Ships.PNG)'.replace(' S', '%20S'), ['3-1-ships.png'])).toBe(
      '![A ship](3-1-ships.png)',
    );
    expect(mend('![A](img/1/a.png)', ['a.png', '1-a.png'])).toBe('![A](1-a.png)');
    expect(mend('![A](img/a.png)', ['b.png'])).toBe('![A](img/a.png)');
  });
});
