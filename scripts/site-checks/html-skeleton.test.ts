import { describe, expect, it } from 'vitest';
import { skeletonOf } from './html-skeleton.ts';
import type { Html } from './element.ts';
import { readTags } from './tags.ts';

/** Of a part of a page. */
const skeleton = (html: string) => {
  const { signature, html: all } = skeletonOf(readTags(`<html>${html}</html>`) as Required<Html>);
  return { signature, html: all.slice('<html>'.length, -'</html>'.length) };
};

describe('the gist of a page', () => {
  it('holds of children of the same build the first two', () =>
    expect(
      skeleton(
        '<nav><div><a href="/1/">One</a></div><div><a href="/2/">Two</a></div><div><a href="/3/">Three</a></div><div>Four</div></nav>',
      ).html,
    ).toBe('<nav><div><a href="/1/">One</a></div><div><a href="/2/">Two</a></div><div>Four</div></nav>'));
  it('holds only the first of those of which there may be as many as one likes', () =>
    expect(skeleton('<ul><li>One <b>a</b> or <b>b</b> or <i>c</i></li><li>Two</li><li>Three</li></ul>').html).toBe(
      '<ul><li>One <b>a</b><i>c</i></li><li>Two</li></ul>',
    ));
  it.each([
    ['other words with an escape', '<p>a</p>', '<p>b &amp; c</p>', true],
    ['other words without signs', '<p>a</p>', '<p>b 年</p>', true],
    ['no words', '<p>a</p>', '<p></p>', false],
    ['another address', '<a href="/1/" id="a">x</a>', '<a href="/2/" id="b">x</a>', true],
    ['an empty address', '<a href="/1/">x</a>', '<a href="">x</a>', false],
    ['an id with a space', '<p id="a">x</p>', '<p id="a b">x</p>', false],
    ['another role', '<p role="note">x</p>', '<p role="row">x</p>', false],
    ['another attribute', '<p title="x">x</p>', '<p lang="x">x</p>', false],
    ['another element', '<p>x</p>', '<div>x</div>', false],
    [
      'another label',
      '<label for="a">x</label><input id="a"><input id="b">',
      '<label for="b">x</label><input id="a"><input id="b">',
      false,
    ],
    ['another drawing', '<svg><rect width="1" /></svg>', '<svg><path d="M0 0" /></svg>', true],
    [
      'one more of the same',
      '<nav><div>1</div><div>2</div></nav>',
      '<nav><div>1</div><div>2</div><div>3</div></nav>',
      true,
    ],
    ['a second where there was one', '<nav><div>1</div></nav>', '<nav><div>1</div><div>2</div></nav>', false],
    [
      'a second caption',
      '<table><caption>1</caption></table>',
      '<table><caption>1</caption><caption>2</caption></table>',
      false,
    ],
    ['a second in a list', '<ul><li>1</li></ul>', '<ul><li>1</li><li>2</li></ul>', true],
    ['another order in a list', '<ul><li>1</li><li><b>2</b></li></ul>', '<ul><li><b>2</b></li><li>1</li></ul>', true],
    [
      'another order of headings in a list',
      '<ul><li><h2>1</h2></li><li><h3>2</h3></li></ul>',
      '<ul><li><h3>2</h3></li><li><h2>1</h2></li></ul>',
      false,
    ],
    [
      'another order of parts of a table',
      '<table><thead></thead><tbody></tbody></table>',
      '<table><tbody></tbody><thead></thead></table>',
      false,
    ],
  ])('with %s: the same build or not', (_, a, b, same) =>
    expect(skeleton(a).signature === skeleton(b).signature).toBe(same),
  );
  it('does not end a tag within a value', () =>
    expect(skeleton('<p title="a > b">x</p>').html).toBe('<p title="a > b">x</p>'));

  describe('leaves out blocks that stood in a page before,', () => {
    const known = new Set<string>();
    const rest = (body: string) => {
      const read = readTags(`<html><body>${body}</body></html>`) as Required<Html>;
      const { html, blocks } = skeletonOf(read, (block) => known.has(block));
      return { html: html.slice('<html><body>'.length, -'</body></html>'.length), blocks };
    };
    rest('<main><p>a</p><dl><dt>b</dt></dl></main><div><h2>c</h2></div>').blocks.forEach((block) => known.add(block));
    it.each([
      ['whatever their words and their order', '<main><dl><dt>1</dt></dl><p>2</p></main>', '<main></main>'],
      ['not those that hold more', '<main><p>a <b>b</b></p></main>', '<main><p>a <b>b</b></p></main>'],
      ['not at another place', '<section><p>a</p></section>', '<section><p>a</p></section>'],
      ['not where a heading stands in them', '<div><h2>c</h2></div>', '<div><h2>c</h2></div>'],
    ])('%s', (_, body, left) => expect(rest(body).html).toBe(left));
  });
});
