import type { Element, Nodes as HtmlNodes, Parents as HtmlParents } from 'hast';
import type { Nodes, Parents } from 'mdast';
import { memoizeByObject } from '../text/index.ts';

type NodeOf<Type extends Nodes['type']> = Extract<Nodes, { type: Type }>;

/** A node where it stands. Only the tree itself has no parent. */
interface Found<Node, Parent = Parents> {
  node: Node;
  parent: Parent | undefined;
  /** Among the children of its parent. */
  index: number;
}

/**
 * All nodes of these types in a tree that is read and changes no more, as they stand in the text, those of the first type
 * first; none of a text that could not be read. Thirty rules ask this of every text: a tree is gone through once for all
 * of them.
 */
export const nodesIn = <Type extends Nodes['type']>(
  tree: Nodes | undefined,
  ...types: readonly Type[]
): Found<NodeOf<Type>>[] =>
  tree ? types.flatMap((type) => (nodesByType(tree).get(type) ?? []) as Found<NodeOf<Type>>[]) : [];

const nodesByType = memoizeByObject((tree: Nodes) => Map.groupBy(allIn<Nodes, Parents>(tree), ({ node }) => node.type));

/** The same of a tree that is being changed: as it is now. */
export const nodesNow = <Type extends Nodes['type']>(tree: Nodes, ...types: readonly Type[]): Found<NodeOf<Type>>[] =>
  allIn<Nodes, Parents>(tree, types as readonly string[]) as Found<NodeOf<Type>>[];

/** The elements of a page as it is now. */
export const elementsNow = (tree: HtmlNodes): Found<Element, HtmlParents>[] =>
  allIn<HtmlNodes, HtmlParents>(tree, ['element']) as Found<Element, HtmlParents>[];

interface Tree {
  type: string;
  children?: Tree[];
}

/**
 * Of any kind of tree, the nodes of these types, or all. `unist-util-visit` gives a function a name for each node that it
 * passes: that took an eighth of the time in which texts are compiled.
 */
function allIn<Node, Parent>(tree: Tree, types?: readonly string[]): Found<Node, Parent>[] {
  const found: Found<Tree, Tree>[] = [];
  const add = (node: Tree, parent: Tree | undefined, index: number): void => {
    if (!types || types.includes(node.type)) found.push({ node, parent, index });
    if (node.children) for (let at = 0; at < node.children.length; at++) add(node.children[at]!, node, at);
  };
  add(tree, undefined, 0);
  return found as unknown as Found<Node, Parent>[];
}
