import type { Nodes, Parents } from 'mdast';
import { memoizeByObject } from '../text/index.ts';

type NodeOf<Type extends Nodes['type']> = Extract<Nodes, { type: Type }>;

/** A node where it stands. Only the tree itself has no parent. */
interface Found<Node extends Nodes = Nodes> {
  node: Node;
  parent: Parents | undefined;
  /** Among the children of its parent. */
  index: number;
}

/**
 * All nodes of these types in a tree that is read and changes no more, as they stand in the text, those of the first type
 * first; none of a text that could not be read. Thirty rules ask this of every text: a tree is gone through once for all of them.
 */
export const nodesIn = <Type extends Nodes['type']>(
  tree: Nodes | undefined,
  ...types: readonly Type[]
): Found<NodeOf<Type>>[] =>
  tree ? types.flatMap((type) => (nodesByType(tree).get(type) ?? []) as Found<NodeOf<Type>>[]) : [];

const nodesByType = memoizeByObject((tree: Nodes) => {
  const found = new Map<string, Found[]>();
  const add = (node: Nodes, parent: Parents | undefined, index: number): void => {
    const same = found.get(node.type);
    if (same) same.push({ node, parent, index });
    else found.set(node.type, [{ node, parent, index }]);
    if ('children' in node) for (const [at, child] of node.children.entries()) add(child, node, at);
  };
  add(tree, undefined, 0);
  return found;
});
