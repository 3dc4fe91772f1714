import type { Image, Nodes, Paragraph, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { idOf } from './block-ids.ts';
import { locationOf } from './location.ts';

/** Among so many blocks a picture is likely to be seen before a reader scrolls: it is not to wait. */
const AT_THE_TOP = 3;

/** The picture of a block that is a picture and nothing else: `![words](harbour.jpg "caption")` in a paragraph of its own. */
export function pictureIn(node: Nodes): Image | undefined {
  if (node.type !== 'paragraph') return undefined;
  const [first, ...more] = node.children;
  return first?.type === 'image' && more.length === 0 ? first : undefined;
}

/** What a reader finds in a picture without seeing it: its caption, and the words that stand for it. */
export const wordsOfPicture = ({ alt, title }: Image): string => [title, alt].filter(Boolean).join(' · ');

/**
 * A picture that is a block becomes the component `Picture`, which asks the library for the file when it is drawn. It keeps
 * the id that it has as a paragraph.
 */
export function pictures() {
  return (tree: Root, file: VFile) => {
    const place = locationOf(file);
    if (!place) return;
    tree.children = tree.children.map((node, index) => {
      const image = pictureIn(node);
      return image ? component(node as Paragraph, image, { ...place, eager: index < AT_THE_TOP }) : node;
    });
  };
}

function component(
  paragraph: Paragraph,
  { url, alt, title }: Image,
  { lang, report, eager }: { lang: string; report: string; eager: boolean },
): MdxJsxFlowElement {
  const attributes = {
    id: idOf(paragraph),
    name: url,
    alt,
    caption: title,
    lang,
    report,
    eager: eager ? 'yes' : undefined,
  };
  return {
    type: 'mdxJsxFlowElement',
    name: 'Picture',
    attributes: Object.entries(attributes).flatMap(([name, value]) =>
      value ? [{ type: 'mdxJsxAttribute' as const, name, value }] : [],
    ),
    children: [],
  };
}
