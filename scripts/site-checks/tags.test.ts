import { expect, it } from 'vitest';
import { type Element, textOf } from './element.ts';
import { readAsBrowser } from './html.ts';
import { readTags } from './tags.ts';

const page = (body: string) =>
  `<!DOCTYPE html><html lang="en"><head><title>x</title></head><body>${body}</body></html>`;
const say = (elements: Element[] | undefined) =>
  elements?.map((element) => [
    element.tagName,
    element.parentNode?.tagName || undefined,
    element.attrs,
    textOf(element),
  ]);

it.each([
  '<p class="a b" hidden data-x=\'"y"\'>a &amp; b &lt;c&gt; &#39;&#x26;&#38;&quot;</p>',
  '<a href="/x/?a=1&amp;b=2" title="a > b">x</a><br><img src="x.png" alt=""><input type="search">',
  '<svg viewBox="0 0 1 1"><rect width="1"/><g><path d="M0 0"/></g><text>x</text></svg>',
  '<script type="application/ld+json">{"a":"b &amp; c"}</script>',
  '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>',
  '<ul><li>a<ul><li>b</li></ul></li><li> </li></ul>\n',
  '<noscript><p>x</p></noscript>',
])('reads %s as a browser does', (body) => {
  const read = readTags(page(body));
  expect(say(read?.elements)).toEqual(say(readAsBrowser(page(body))));
  expect(read?.elements.length).toBeGreaterThan(4);
});

it.each([
  ['a tag that is not closed', '<p>x'],
  ['one that is closed by another', '<p>x</div>'],
  ['one that is closed twice', '<p>x</p></p>'],
  ['tags that cross', '<p><b>x</p></b>'],
  ['a sign that has a name of its own', '<p>&nbsp;</p>'],
  ['a sign that is none', '<p>a & b</p>'],
  ['a comment', '<!-- <p>x</p> -->'],
  ['a template', '<template><p>x</p></template>'],
  ['a value without quotes', '<p class=a>x</p>'],
  ['a box that says it is empty', '<div/>'],
  ['a script that holds a tag', '<script>"<p>"</script>'],
])('leaves to a browser a page with %s', (_, body) => expect(readTags(page(body))).toBeUndefined());

it('leaves to a browser a page without its outermost tag', () =>
  expect(readTags('<!doctype html><title>x</title>')).toBeUndefined());

it.each([
  '<svg viewBox="0 0 1 1"><style>p &gt; b{}</style><text>a &lt;b&gt;</text><rect width="1"/></svg>',
  '<svg><style>a{fill:&#117;rl(x)}</style><script>x()</script><a xlink:href="x">b</a></svg>',
])('reads a drawing alone as a browser does, but for what that puts round it: %s', (svg) => {
  const drawn = (elements: Element[] = []) =>
    elements
      .filter(({ tagName }) => !['html', 'head', 'body'].includes(tagName))
      .map((element) => [element.tagName, textOf(element)]);
  expect(drawn(readTags(svg)?.elements)).toEqual(drawn(readAsBrowser(svg)));
});
