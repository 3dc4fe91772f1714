import type { Nodes, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { idOf, isReference, picturesOf, wordsOfPictures } from '../../markdown/index.ts';
import type { Block } from './record.ts';

/** What a link without words prints. */
export type SayReference = (to: string) => string;

/** A block of Markdown -> what is found of it: each item of a list and each row of a table by itself. */
export function blocksOf(node: RootContent, say: SayReference, above = ''): Block[] {
  const wordsOf = (part: Nodes): string => textOf(part, say).replace(/\s+/g, ' ').trim();
  const id = idOf(node) ?? above;
  const pictures = picturesOf(node);
  if (pictures.length > 0) return block(id, wordsOfPictures(pictures).replace(/\s+/g, ' '));
  switch (node.type) {
    case 'heading':
      return block(id, wordsOf(node), true);
    case 'list':
      return node.children.flatMap((item) => item.children.flatMap((child) => blocksOf(child, say, id)));
    case 'table':
      return node.children.flatMap((row) => block(id, rowOf(row.children.map(wordsOf))));
    case 'blockquote':
    case 'descriptionList':
      return node.children.flatMap((child) => blocksOf(child, say, id));
    case 'footnoteDefinition':
      return apart(node.children.flatMap((child) => blocksOf(child, say, `user-content-fn-${node.identifier}`)));
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

/** Lines are joined by the parser as the language wants it; a footnote's mark says nothing. */
function textOf(node: Nodes, say: SayReference): string {
  if (node.type === 'link' && isReference(node)) return say(node.url);
  if ('value' in node) return node.value;
  if ('alt' in node) return node.alt ?? '';
  return 'children' in node ? node.children.map((child) => textOf(child, say)).join('') : '';
}

/** The components of a text by their name: its figures, its notes. */
export const elementsIn = (tree: Root | undefined, name: string): MdxJsxFlowElement[] =>
  (tree?.children ?? []).filter(
    (node): node is MdxJsxFlowElement => node.type === 'mdxJsxFlowElement' && node.name === name,
  );
