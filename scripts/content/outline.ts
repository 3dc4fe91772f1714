import type { Nodes, Root, RootContent } from 'mdast';
import { idOf, isElement, isReference } from '../markdown/index.ts';

/**
 * Of a text's tree what rules need that look at the library as a whole: its blocks with their ids, its components with
 * their attributes, its links and images; each with the place where it begins. A tenth of the tree in length.
 */
export const outlineOf = (tree: Root): Root => ({ type: 'root', children: tree.children.map(outlineOfBlock) });

function outlineOfBlock(node: RootContent): RootContent {
  const outline = { ...bare(node), children: linksIn(node) } as Record<string, unknown>;
  if (isElement(node))
    Object.assign(outline, {
      name: node.name,
      attributes: node.attributes.map(({ position: _, ...attribute }) => attribute),
    });
  const id = idOf(node);
  if (id !== undefined) outline.data = { hProperties: { id } };
  return outline as unknown as RootContent;
}

/** The links and images in a block, or the block itself where it is a link's definition. */
function linksIn(node: Nodes): unknown[] {
  const below = 'children' in node ? node.children.flatMap(linksIn) : [];
  if (node.type === 'image') return [{ ...bare(node), url: node.url }];
  return node.type === 'link'
    ? [{ ...bare(node), url: node.url, ...(isReference(node) && { data: node.data }), children: [] }, ...below]
    : below;
}

/** A node without what is in it. */
const bare = (node: Nodes): object => ({
  type: node.type,
  ...(node.type === 'definition' ? { url: node.url, label: node.label } : {}),
  ...(node.position
    ? { position: { start: { line: node.position.start.line, column: node.position.start.column } } }
    : {}),
});
