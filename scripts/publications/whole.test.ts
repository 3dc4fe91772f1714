import { describe, expect, it } from 'vitest';
import { fillWhole } from './whole.ts';

const PLACES = `<h2 class="x" id="a/top">A</h2><div class="prose" data-text="a" data-depth="1"></div>
<h3 class="y" id="b/c/top">C</h3><div class="prose" data-text="b/c" data-depth="2"></div>`;

const pageWith = (text: string): string =>
  `<main id="main"><h1 id="top">A</h1><article class="prose">${text}</article><footer>Next</footer></main>`;

/** What stands in the place of the text `a`; the other text is empty. */
function filled(text: string, base = ''): string {
  const page = (slug: string) => pageWith(slug === 'a' ? text : '');
  const html = fillWhole(PLACES, { address: `${base}/en/tea/`, page });
  return /<div class="prose">(.*?)<\/div>\n/s.exec(html)![1]!;
}

describe('a whole report', () => {
  it('has each text in its place, and nothing else of its page', () => {
    const html = fillWhole(PLACES, { address: '/en/tea/', page: (slug) => pageWith(`<p>Text of ${slug}</p>`) });
    expect(html).toBe(`<h2 class="x" id="a/top">A</h2><div class="prose"><p>Text of a</p></div>
<h3 class="y" id="b/c/top">C</h3><div class="prose"><p>Text of b/c</p></div>`);
  });

  it('says which page lacks its text', () =>
    expect(() => fillWhole(PLACES, { address: '/en/tea/', page: () => '<main></main>' })).toThrow(
      'The page /en/tea/a/ has no <article class="prose">.',
    ));

  it('takes the article of a case, too', () =>
    expect(
      fillWhole('<div class="prose" data-text="cases/x" data-depth="2"></div>', {
        address: '/en/tea/',
        page: () => '<article class="prose case-text"><p>One</p></article>',
      }),
    ).toBe('<div class="prose"><p>One</p></div>'));
});

describe('what stands on the page of a whole report', () => {
  it.each([
    ['an id', '<p id="p1">x</p>', '<p id="a/p1">x</p>'],
    [
      'the first picture of a text, which is not the first of the page',
      '<img src="/b.webp" alt="A box" width="4" height="3" fetchpriority="high">',
      '<img src="/b.webp" alt="A box" width="4" height="3" loading="lazy" decoding="async">',
    ],
    [
      'names of other elements',
      '<figure id="f" aria-labelledby="f-title f-unit"></figure>',
      '<figure id="a/f" aria-labelledby="a/f-title a/f-unit"></figure>',
    ],
    ['a footnote', '<a href="#fn-1" id="ref-1">1</a>', '<a href="#a/fn-1" id="a/ref-1">1</a>'],
  ])('%s belongs to its text', (_, text, expected) => expect(filled(text)).toBe(expected));

  it.each([
    ['to a block of another text', '/en/tea/b/c/#s1', '#b/c/s1'],
    ['to another text', '/en/tea/b/c/', '#b/c/top'],
    ['to the head of its own text', '/en/tea/a/#top', '#a/top'],
    ['to a correction', '#correction-3', '#corrections/correction-3'],
    ['to a text’s corrections', '#corrections', '#corrections/top'],
    ['to a figure’s own page', '/en/tea/figures/x/', '/en/tea/figures/x/'],
    ['to a file', '/en/tea/figures/x.csv', '/en/tea/figures/x.csv'],
    ['to another report', '/en/coffee/a/#p1', '/en/coffee/a/#p1'],
    ['to the same report in another language', '/zh/tea/a/', '/zh/tea/a/'],
    ['to another site', 'https://example.org/a/', 'https://example.org/a/'],
  ])('a link %s stays on the page where it can', (_, from, to) => {
    expect(filled(`<a href="${from}">x</a>`)).toBe(`<a href="${to}">x</a>`);
    expect(filled(`<a href="${from.replace(/^\//, '/base/')}">x</a>`, '/base')).toBe(
      `<a href="${to.replace(/^\//, '/base/')}">x</a>`,
    );
  });

  it('a heading lies as deep as its text, and no deeper than a page can say', () => {
    expect(filled('<h2 id="s1">One</h2><h3>Two</h3><h6>Six</h6>')).toBe(
      '<h3 id="a/s1">One</h3><h4>Two</h4><h6>Six</h6>',
    );
  });

  it('a permalink leads to the block on its own page, and none to other languages', () => {
    const tools =
      '<span class="tools" aria-hidden="true"><a href="#p1" tabindex="-1">¶</a><a href="/zh/tea/a/#p1">中</a></span>';
    expect(filled(`<p id="p1">x${tools}</p>`)).toBe(
      '<p id="a/p1">x<span class="tools" aria-hidden="true"><a href="/en/tea/a/#p1" tabindex="-1">¶</a></span></p>',
    );
  });

  it('footnotes have a line above them that is no heading', () =>
    expect(filled('<h2 class="footnotes-heading" id="footnote-label">Notes</h2>')).toBe(
      '<p class="footnotes-heading" id="a/footnote-label">Notes</p>',
    ));

  it('words that look like attributes are words', () => {
    const text = '<pre><code>&lt;a id="x" href="#y"> h2 id="z"</code></pre>';
    expect(filled(text)).toBe(text);
  });
});
