import { expect, it } from 'vitest';
import { markdownOf } from './index.ts';
import { wholeAddress } from './links.ts';

const REPORT = 'https://example.org/en/tea/';
const markdown = (article: string) => markdownOf({ article, url: REPORT, lang: 'en' });

it.each([
  ['a place on the page', '#overview/status/s1', 'https://example.org/en/tea/overview/status/#s1'],
  ['the head of a text', '#overview/top', 'https://example.org/en/tea/overview/'],
  ['the list of cases', '#cases', 'https://example.org/en/tea/'],
  ['a page of the site', '/en/tea/figures/x/', 'https://example.org/en/tea/figures/x/'],
  ['another site', 'https://example.com/a', 'https://example.com/a'],
  ['a footnote', '#a/user-content-fn-x', '#a/user-content-fn-x'],
])('%s has a whole address', (_, from, to) => expect(wholeAddress(from, REPORT)).toBe(to));

it('figures are their tables, with title, source and unit; what only a screen needs is left out', () => {
  const figure = `<figure id="a/fig-f"><figcaption><span class="printed">1</span> <span>Tea</span></figcaption>
<div class="chart-box"><svg><text>5</text></svg></div>
<p class="figure-facts"><span><span class="label">Source: </span>A board</span> <span><span class="label">Note: </span>None</span></p>
<details class="figure-table"><summary>Table</summary><p class="figure-description">Bars.</p><p class="figure-unit">Unit: t</p>
<div class="table-scroll"><table><caption>Tea</caption><thead><tr><th>Year</th><th class="number">Yield</th></tr></thead>
<tbody><tr><th>2020</th><td class="number"><span role="img" aria-label="not given">—</span></td></tr></tbody></table></div></details>
<p class="figure-links">Download: <a href="/x.csv">CSV</a></p></figure>`;
  expect(markdown(figure)).toBe(`**1 Tea**

- Source: A board
- Note: None

Unit: t

| Year | Yield |
| - | -: |
| 2020 | — |
`);
});

it.each([
  [
    '<span class="picture-caption">The harbour</span> <span class="picture-credit"><a href="https://e.org/">Li</a> · CC0</span>',
    '**The harbour** · [Li](https://e.org/) · CC0',
  ],
  ['<span class="picture-credit">Li</span>', 'Li'],
  ['<span class="picture-caption">The harbour</span>', '**The harbour**'],
])('below a picture stands %s', (caption, text) =>
  expect(markdown(`<figure class="picture"><figcaption>${caption}</figcaption></figure>`)).toBe(`${text}\n`),
);

it('footnotes of all texts are numbered through, and lead back to nothing', () => {
  const text = (
    slug: string,
  ) => `<p>Of ${slug}<sup><a href="#${slug}/user-content-fn-x" data-footnote-ref="">1</a></sup></p>
<section class="footnotes"><p class="footnotes-heading">Notes</p><ol><li id="${slug}/user-content-fn-x"><p>Note of ${slug} <a href="#${slug}/user-content-fnref-x" data-footnote-backref="">↩</a></p></li></ol></section>`;
  expect(markdown(text('a') + text('b'))).toBe(`Of a[^1]

Of b[^2]

[^1]: Note of a

[^2]: Note of b
`);
});

it('facts, notes, formulas and links are said in Markdown', () => {
  const html = `<dl class="facts"><div><dt>Issued by</dt><dd>A board</dd></div></dl>
<p>Up <a class="value-of" href="/en/indicators/x/">5%</a>. See <a href="#b/s1">there</a>, <math><semantics><mi>x</mi><annotation>x^2</annotation></semantics></math>.<span class="tools"><a href="/en/tea/a/#p1">¶</a></span></p>
<div class="note"><p><a class="note-label" href="/en/tea/notes/#n">Editor’s note</a>As printed.</p></div>`;
  expect(markdown(html)).toBe(`- **Issued by**: A board

Up 5%. See [there](https://example.org/en/tea/b/#s1), $x^2$.

> **Editor’s note** As printed.
`);
});

it('who said a quotation stands in it, below what was said', () => {
  const quotation =
    '<figure id="a/h1-p1" class="quotation"><blockquote>\n<p>We did it.</p>\n</blockquote><figcaption>— Li Lei, <em>chair</em></figcaption></figure>';
  expect(markdown(quotation)).toBe('> We did it.\n>\n> — Li Lei, _chair_\n');
});

it('a callout has its title in bold', () => {
  const callout =
    '<div class="callout callout-note" role="note"><p class="callout-title">Note: on <em>tea</em></p><p>Green.</p></div>';
  expect(markdown(callout)).toBe('> **Note: on _tea_**\n>\n> Green.\n');
});

it('terms are items of a list, with what is said of them; several of either are kept apart', () => {
  const list =
    '<dl id="a/p2"><dt>Retail <em>sales</em></dt><dd>By <a href="#a/s1">platforms</a>.</dd><dd>Goods too.</dd><dt>GMV</dt><dt>GTV</dt><dd>Volume.</dd></dl>';
  expect(markdown(list)).toBe(`- **Retail _sales_**: By [platforms](https://example.org/en/tea/a/#s1).

  Goods too.

- **GMV** · **GTV**: Volume.
`);
});
