import type { TableCell } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { SourceCell } from './groups.ts';

/** A cell's text, and its footnotes, links and bold. A bare address is a text: it is published as it is written. */
export function sourceCell(node: TableCell): SourceCell {
  const { unit, isText } = (node.data ?? {}) as Pick<SourceCell, 'unit' | 'isText'>;
  const cell: SourceCell = {
    text: toString(node).trim(),
    ...(unit !== undefined && { unit }),
    ...(isText && { isText }),
  };
  if (node.children.every(({ type }) => type === 'text')) return cell;
  visit(node, (child) => {
    if (child.type === 'footnoteReference') (cell.notes ??= []).push(child.identifier);
    if (child.type === 'link' && !isBareAddress(child)) (cell.links ??= []).push(child.url);
    if (child.type === 'strong') cell.bold = true;
  });
  return cell;
}

/** `https://example.org` without words of its own. */
function isBareAddress(node: { type: string; position?: TableCell['position']; children?: unknown[] }): boolean {
  const [from = 0, to = 0] = [node.position?.start.offset, node.position?.end.offset];
  return node.type === 'link' && to - from === toString(node).length;
}
