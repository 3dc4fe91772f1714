import type { Nodes, Paragraph, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from './markdown.ts';
import { nodesNow } from './nodes.ts';
import { pictureBlocks, pictures, picturesOf, wordsOfPictures } from './pictures.ts';

/** The blocks of a Chinese text after the plugin. */
function compiled(text: string): RootContent[] {
  const tree: Root = parseMarkdown(text, 'zh');
  const file = new VFile();
  file.data['location'] = { lang: 'zh', report: 'r', slug: 'a' };
  pictures()(tree, file);
  return tree.children;
}

/** A component by its attributes, another node by its type. */
const described = (node: Nodes): unknown =>
  node.type === 'mdxJsxFlowElement'
    ? [
        node.name,
        Object.fromEntries(node.attributes.map((one) => [one.type === 'mdxJsxAttribute' && one.name, one.value])),
      ]
    : node.type;

describe('a picture in a paragraph of its own', () => {
  it('becomes a component with the paragraph’s id', () =>
    expect(compiled('## 1.1 港\n\n![货船](a.jpg "港口")').map(described)).toEqual([
      'heading',
      [
        'Picture',
        { id: 's1.1-p1', name: 'a.jpg', alt: '货船', caption: '港口', lang: 'zh', report: 'r', eager: 'yes' },
      ],
    ]));

  it('waits until a reader comes near, unless it stands at the top', () =>
    expect(described(compiled('甲\n\n乙\n\n丙\n\n![货船](a.jpg)').at(-1)!)).toEqual([
      'Picture',
      { id: 'p4', name: 'a.jpg', alt: '货船', lang: 'zh', report: 'r' },
    ]));

  it('waits where another one stands above it', () =>
    expect(described(compiled('![货船](a.jpg)\n\n![港口](b.jpg)').at(-1)!)).toEqual([
      'Picture',
      { id: 'p2', name: 'b.jpg', alt: '港口', lang: 'zh', report: 'r' },
    ]));
});

it.each(['![甲](a.jpg) ![乙](b.jpg "丙")', '![甲](a.jpg)\n![乙](b.jpg "丙")', '![甲](a.jpg)\\\n![乙](b.jpg "丙")'])(
  'pictures of one paragraph are a row, which has the paragraph’s id: %j',
  (text) => {
    const row = compiled(`字\n\n字\n\n字\n\n${text}`).at(-1) as MdxJsxFlowElement;
    expect([row, ...row.children].map(described)).toEqual([
      ['div', { id: 'p4', class: 'pictures' }],
      ['Picture', { name: 'a.jpg', alt: '甲', beside: '2', lang: 'zh', report: 'r' }],
      ['Picture', { name: 'b.jpg', alt: '乙', caption: '丙', beside: '2', lang: 'zh', report: 'r' }],
    ]);
  },
);

it.each([
  ['a callout', '> [!NOTE]\n> 文。\n>\n> ![货船](a.jpg)'],
  ['a quotation', '> ![货船](a.jpg)'],
  ['an item of a list', '- 文\n\n  ![货船](a.jpg)'],
])('in %s it is a component, too, and waits', (_, text) => {
  const found = nodesNow({ type: 'root', children: compiled(text) }, 'mdxJsxFlowElement').map(({ node }) =>
    described(node),
  );
  expect(found).toEqual([['Picture', { name: 'a.jpg', alt: '货船', lang: 'zh', report: 'r' }]]);
});

it.each(['| ![图](a.jpg) |\n| --- |', '文[^a]\n\n[^a]: ![图](a.jpg)'])('%j has no picture that is a block', (text) =>
  expect(pictureBlocks(parseMarkdown(text))).toEqual([]),
);

it.each(['文![图](a.jpg)', '[![图](a.jpg)](/a/)', '![图][1]\n\n[1]: a.jpg', '文'])('%s is a paragraph', (text) =>
  expect(compiled(text)[0]!.type).toBe('paragraph'),
);

it('is found by its caption and by what stands for it', () => {
  const [image] = picturesOf(parseMarkdown('![货船](a.jpg "港口")').children[0] as Paragraph);
  expect(wordsOfPictures([image!])).toBe('港口 · 货船');
  expect(wordsOfPictures([{ ...image!, title: null }, image!])).toBe('货船 · 港口 · 货船');
});
