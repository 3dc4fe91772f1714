import type { Paragraph, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from './markdown.ts';
import { pictureIn, pictures, wordsOfPicture } from './pictures.ts';

/** The blocks of a Chinese text after the plugin: components by their attributes, others by their type. */
function compiled(text: string): unknown[] {
  const tree: Root = parseMarkdown(text, 'zh');
  const file = new VFile();
  file.data['location'] = { lang: 'zh', report: 'r', slug: 'a' };
  pictures()(tree, file);
  return tree.children.map((node) =>
    node.type === 'mdxJsxFlowElement'
      ? [
          (node as MdxJsxFlowElement).name,
          Object.fromEntries(
            (node as MdxJsxFlowElement).attributes.map((one) => [
              one.type === 'mdxJsxAttribute' && one.name,
              one.value,
            ]),
          ),
        ]
      : node.type,
  );
}

describe('a picture in a paragraph of its own', () => {
  it('becomes a component with the paragraph’s id', () =>
    expect(compiled('## 1.1 港\n\n![货船](a.jpg "港口")')).toEqual([
      'heading',
      [
        'Picture',
        { id: 's1.1-p1', name: 'a.jpg', alt: '货船', caption: '港口', lang: 'zh', report: 'r', eager: 'yes' },
      ],
    ]));

  it('waits until a reader comes near, unless it stands at the top', () =>
    expect(compiled('甲\n\n乙\n\n丙\n\n![货船](a.jpg)').at(-1)).toEqual([
      'Picture',
      { id: 'p4', name: 'a.jpg', alt: '货船', lang: 'zh', report: 'r' },
    ]));
});

it.each(['文![图](a.jpg)', '![图](a.jpg) ![图](b.jpg)', '[![图](a.jpg)](/a/)', '![图][1]\n\n[1]: a.jpg', '文'])(
  '%s is a paragraph',
  (text) => expect(compiled(text)[0]).toBe('paragraph'),
);

it('is found by its caption and by what stands for it', () => {
  const image = pictureIn(parseMarkdown('![货船](a.jpg "港口")').children[0] as Paragraph)!;
  expect(wordsOfPicture(image)).toBe('港口 · 货船');
  expect(wordsOfPicture({ ...image, title: null })).toBe('货船');
});
