import type { FootnoteDefinition, List, Nodes, RootContent, Table } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { calloutOf, isElement, nodesIn, picturesOf, printedNumber } from '../markdown/index.ts';
import { attributesOf } from '../tables/index.ts';
import { memoizeByObject } from '../text/index.ts';
import type { TextFile } from './library.ts';

/** A block of a page: what the two languages have in the same order. */
export interface Block {
  node: RootContent;
  kind:
    | 'heading'
    | 'paragraph'
    | 'list'
    | 'descriptions'
    | 'table'
    | 'figure'
    | 'note'
    | 'picture'
    | 'blockquote'
    | 'callout'
    | 'code'
    | 'formula'
    | 'rule'
    | 'footnote'
    | 'other';
  /** What makes it this one and no other: a heading's level and printed number, a figure's id, a callout's kind, a picture's file. */
  name: string;
  line: number;
  /** Labels of the footnotes that it points to, in order. */
  footnotes: string[];
  /** The `<Allow>` elements that stand right after it. */
  allows: MdxJsxFlowElement[];
}

/** The blocks of a page, without `<Allow>`; footnote definitions apart, because they may stand anywhere. */
export const blocksOf = memoizeByObject((page: TextFile): { body: Block[]; footnotes: Block[] } => {
  const all: Block[] = [];
  for (const node of page.tree?.children ?? []) {
    if (isElement(node) && node.name === 'Allow') all.at(-1)?.allows.push(node);
    else all.push(toBlock(node));
  }
  return {
    body: all.filter(({ kind }) => kind !== 'footnote'),
    footnotes: all.filter(({ kind }) => kind === 'footnote'),
  };
});

function toBlock(node: RootContent): Block {
  return { node, ...nameOf(node), line: node.position?.start.line ?? 1, footnotes: footnotesIn(node), allows: [] };
}

function nameOf(node: RootContent): Pick<Block, 'kind' | 'name'> {
  const pictures = picturesOf(node);
  if (pictures.length > 0) return { kind: 'picture', name: pictures.map(({ url }) => url).join(' ') };
  switch (node.type) {
    case 'heading':
      return { kind: 'heading', name: `${node.depth} ${printedNumber(node) ?? ''}`.trim() };
    case 'list':
      return { kind: 'list', name: String(itemsOf(node)) };
    case 'table':
      return { kind: 'table', name: sizeOf(node) };
    case 'footnoteDefinition':
      return { kind: 'footnote', name: node.identifier };
    case 'mdxJsxFlowElement':
      return { kind: kindOfElement(node.name), name: attributesOf(node).id ?? node.name ?? '' };
    case 'thematicBreak':
      return { kind: 'rule', name: '' };
    case 'blockquote':
      return calloutOf(node)
        ? { kind: 'callout', name: calloutOf(node)! }
        : { kind: 'blockquote', name: String(node.children.length) };
    case 'descriptionList':
      return { kind: 'descriptions', name: node.children.map(({ data }) => data?.hName).join(' ') };
    case 'code':
      return { kind: 'code', name: '' };
    case 'math':
      return { kind: 'formula', name: '' };
    default:
      return { kind: node.type === 'paragraph' ? 'paragraph' : 'other', name: '' };
  }
}

const kindOfElement = (name: string | null): Block['kind'] =>
  name === 'Figure' ? 'figure' : name === 'Note' ? 'note' : 'other';

/** Items of a list and of the lists in it. */
const itemsOf = (list: List): number => nodesIn(list, 'listItem').length;

/** Rows and columns, without the head: `4 × 2`. */
export const sizeOf = (table: Table): string =>
  `${table.children.length - 1} × ${table.children[0]?.children.length ?? 0}`;

/** A figure's table. */
export const tableIn = ({ node }: Block): Table | undefined =>
  node.type === 'table'
    ? node
    : isElement(node)
      ? node.children.find((child): child is Table => child.type === 'table')
      : undefined;

const footnotesIn = (node: Nodes): string[] =>
  nodesIn(node, 'footnoteReference').map(({ node: { identifier } }) => identifier);

export const isDefinition = (node: Nodes): node is FootnoteDefinition => node.type === 'footnoteDefinition';
