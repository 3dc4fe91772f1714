import type { Image, Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { idOf } from './block-ids.ts';
import { locationOf } from './location.ts';
import { nodesIn, nodesNow } from './nodes.ts';

/** Among so many blocks a picture is likely to be seen before a reader scrolls: it is not to wait. */
const AT_THE_TOP = 3;

/**
 * The pictures of a block that holds nothing else: `![words](harbour.jpg "caption")` in a paragraph of its own, or several
 * in one paragraph, which stand beside each other.
 */
export function picturesOf(node: Nodes): Image[] {
  if (node.type !== 'paragraph') return [];
  const parts = node.children.filter((child) => !isSpace(child));
  const images = parts.filter((child) => child.type === 'image');
  return images.length === parts.length ? images : [];
}

const isSpace = (node: Nodes): boolean => node.type === 'break' || (node.type === 'text' && node.value.trim() === '');

/** What pictures may stand in: the text itself, a callout or quotation, an item of a list. */
const AROUND = new Set(['root', 'blockquote', 'listItem']);

/** The blocks of a tree that are pictures, wherever they stand. `find`: `nodesNow` of a tree that is being changed. */
export const pictureBlocks = (tree: Nodes, find: typeof nodesNow = nodesIn) =>
  find(tree, 'paragraph').flatMap(({ node, parent, index }) => {
    const images = parent && AROUND.has(parent.type) ? picturesOf(node) : [];
    return images.length > 0 ? [{ node, images, parent: parent!, index }] : [];
  });

/** What a reader finds in pictures without seeing them: their captions, and the words that stand for them. */
export const wordsOfPictures = (images: readonly Image[]): string =>
  images.flatMap(({ alt, title }) => [title, alt].filter(Boolean)).join(' · ');

/**
 * A picture that is a block becomes the component `Picture`, which asks the library for the file when it is drawn; several
 * become a row of them. Each block keeps the id that it has as a paragraph.
 */
export function pictures() {
  return (tree: Root, file: VFile) => {
    const place = locationOf(file);
    if (!place) return;
    for (const [count, { node, images, parent, index }] of pictureBlocks(tree, nodesNow).entries()) {
      const eager = count === 0 && parent === tree && index < AT_THE_TOP ? 'yes' : undefined;
      const id = idOf(node);
      const common = { lang: place.lang, report: place.report, eager };
      const beside = String(images.length);
      parent.children[index] =
        images.length === 1
          ? picture(images[0]!, { id, ...common })
          : element(
              'div',
              { id, class: 'pictures' },
              images.map((image) => picture(image, { beside, ...common })),
            );
    }
  };
}

const picture = ({ url, alt, title }: Image, others: Attributes): MdxJsxFlowElement =>
  element('Picture', { name: url, alt, caption: title, ...others });

type Attributes = Record<string, string | null | undefined>;

const element = (name: string, attributes: Attributes, children: MdxJsxFlowElement[] = []): MdxJsxFlowElement => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: Object.entries(attributes).flatMap(([name, value]) =>
    value ? [{ type: 'mdxJsxAttribute' as const, name, value }] : [],
  ),
  children,
});
