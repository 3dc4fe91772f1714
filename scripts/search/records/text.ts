import type { Nodes, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { idOf, pictureIn, wordsOfPicture } from '../../markdown/index.ts';
import type { Block } from './record.ts';

/** A block of Markdown -> what is found of it: each item of a list and each row of a table by itself. */
export function blocksOf(node: RootContent, above = ''): Block[] {
  const id = idOf(node) ?? above;
  const picture = pictureIn(node);
  if (picture) return block(id, wordsOfPicture(picture).replace(/\s+/g, ' '));
  switch (node.type) {
    case 'heading':
      return block(id, wordsOf(node), true);
    case 'list':
      return node.children.flatMap((item) => item.children.flatMap((child) => blocksOf(child, id)));
    case 'table':
      return node.children.flatMap((row) => block(id, rowOf(row.children.map(wordsOf))));
    case 'blockquote':
    case 'descriptionList':
      return node.children.flatMap((child) => blocksOf(child, id));
    case 'footnoteDefinition':
      return apart(node.children.flatMap((child) => blocksOf(child, `user-content-fn-${node.identifier}`)));
    case 'mdxJsxFlowElement':
      return [];
    default:
      return block(id, wordsOf(node));
  }
}

export const block = (id: string, text: string, isHeading = false): Block[] =>
  text ? [isHeading ? { id, text, isHeading } : { id, text }] : [];

/** The cells of a row, told apart: `East · 84.54 · 10.7`. */
export const rowOf = (cells: readonly string[]): string => cells.filter(Boolean).join(' · ');

/** Blocks that stand under no heading. */
export const apart = (blocks: Block[]): Block[] => blocks.map((one) => ({ ...one, isApart: true }));

/** In one line, which the parser joined as the language wants it; a footnote's mark says nothing. */
const wordsOf = (node: Nodes): string => toString(node).replace(/\s+/g, ' ').trim();

/** The components of a text by their name: its figures, its notes. */
export const elementsIn = (tree: Root | undefined, name: string): MdxJsxFlowElement[] =>
  (tree?.children ?? []).filter(
    (node): node is MdxJsxFlowElement => node.type === 'mdxJsxFlowElement' && node.name === name,
  );
