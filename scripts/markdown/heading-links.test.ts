import type { ElementContent, Root } from 'hast';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import type { Lang } from '../languages/index.ts';
import { headingLinks, withoutLinksTo } from './heading-links.ts';
import { locateText } from './location.ts';

/** The links that a heading gets in a text of a language: where each leads, what it shows and says. */
function linksIn(lang: Lang, more: ElementContent[] = [], languages: Lang[] = ['zh', 'en']): unknown[] {
  const heading = {
    type: 'element',
    tagName: 'h2',
    properties: { id: 's1.1' },
    children: [{ type: 'text', value: 'X' }, ...more],
  };
  const tree = { type: 'root', children: [heading] } as Root;
  const file = new VFile({ path: 'x.mdx' });
  locateText({ locate: () => ({ lang, report: 'x-2020', slug: 'status' }) })(tree, file);
  headingLinks({ base: '/reports', languages })(tree, file);
  const found: unknown[] = [];
  type Node = { tagName?: string; properties?: Record<string, unknown>; children?: { value: string }[] } | undefined;
  JSON.stringify(tree, (_, node: Node) => {
    if (node?.tagName === 'a')
      found.push([node.properties!['href'], node.children![0]!.value, node.properties!['ariaLabel']]);
    return node;
  });
  return found;
}

it.each<[Lang, unknown[]]>([
  [
    'zh',
    [
      ['#s1.1', '#', '本节链接: X'],
      ['/reports/en/x-2020/status/#s1.1', 'EN', 'EN: 英文版此处, X'],
    ],
  ],
  [
    'en',
    [
      ['#s1.1', '#', 'Link to this part: X'],
      ['/reports/zh/x-2020/status/#s1.1', '中', '中: This part in Chinese, X'],
    ],
  ],
])('A heading in %s leads to itself and to each other language', (lang, links) => expect(linksIn(lang)).toEqual(links));

it('The number of a footnote is no word of a heading', () => {
  const mark = {
    type: 'element',
    tagName: 'a',
    properties: { dataFootnoteRef: '' },
    children: [text('1')],
  } as ElementContent;
  const footnote = { type: 'element', tagName: 'sup', properties: {}, children: [mark] } as ElementContent;
  const strong = { type: 'element', tagName: 'strong', properties: {}, children: [text('Y')] } as ElementContent;
  expect(linksIn('en', [footnote, strong]).slice(1)).toEqual([
    ['#s1.1', '#', 'Link to this part: XY'],
    ['/reports/zh/x-2020/status/#s1.1', '中', '中: This part in Chinese, XY'],
  ]);
});

const text = (value: string) => ({ type: 'text', value }) as const;

describe('links to a translation', () => {
  const html =
    '<a href="#p1">¶</a><a href="/en/x/a/#p1" hreflang="en">EN</a><a href="/en/x/a/#p2" hreflang="en">EN</a><a href="/en/x/a/#p2">the text’s own</a>';
  it('are taken out where there is none', () =>
    expect(withoutLinksTo(html, '/en/x/a/')).toBe('<a href="#p1">¶</a><a href="/en/x/a/#p2">the text’s own</a>'));
  it('are taken out where it lacks the block', () =>
    expect(withoutLinksTo(html, '/en/x/a/', (id) => id === 'p1')).toBe(
      '<a href="#p1">¶</a><a href="/en/x/a/#p1" hreflang="en">EN</a><a href="/en/x/a/#p2">the text’s own</a>',
    ));
});

it('a library in one language has no links to another', () =>
  expect(linksIn('en', [], ['en'])).toEqual([['#s1.1', '#', 'Link to this part: X']]));
