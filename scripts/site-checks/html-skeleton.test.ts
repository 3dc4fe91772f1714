import { describe, expect, it } from 'vitest';
import { skeletonOf } from './html-skeleton.ts';

describe('the gist of a page', () => {
  it('holds of children of the same build the first two', () =>
    expect(
      skeletonOf(
        '<ul><li><a href="/1/">One</a></li><li><a href="/2/">Two</a></li><li><a href="/3/">Three</a></li><li>Four</li></ul>',
      )?.html,
    ).toBe('<ul><li><a href="/1/">One</a></li><li><a href="/2/">Two</a></li><li>Four</li></ul>'));
  it.each([
    ['other words', '<p>a</p>', '<p>b &amp; c</p>', false],
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
    ['a sign that there is not', '<p>&amp;</p>', '<p>&nothing;</p>', false],
    ['another drawing', '<svg><rect width="1" /></svg>', '<svg><path d="M0 0" /></svg>', true],
    ['one more of the same', '<ul><li>1</li><li>2</li></ul>', '<ul><li>1</li><li>2</li><li>3</li></ul>', true],
    ['a second where there was one', '<ul><li>1</li></ul>', '<ul><li>1</li><li>2</li></ul>', false],
  ])('with %s: the same build or not', (_, a, b, same) =>
    expect(skeletonOf(a)?.signature === skeletonOf(b)?.signature).toBe(same),
  );
  it('does not end a tag within a value', () =>
    expect(skeletonOf('<p title="a > b">x</p>')?.html).toBe('<p title="a > b">x</p>'));
  it.each(['<p>x', '<p>x</div>', 'x</p>', '<p><b>x</p></b>'])('is not made of %s', (html) =>
    expect(skeletonOf(html)).toBeUndefined(),
  );
});
