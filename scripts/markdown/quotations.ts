import type { Blockquote, Paragraph, Root, RootContent } from 'mdast';
import { calloutOf } from './callouts.ts';
import { beginningOf, linesOfParagraph, paragraphOf } from './paragraph-lines.ts';
import { nodesNow } from './nodes.ts';

/** What begins the line that says who is quoted: `— Anna Berg`, `——鲁迅`. */
const DASH = /^(?:— |——)/;

/** The last line of a quotation that begins with a dash says who said it: it becomes a part of its own. */
export function readQuotations(tree: Root, source: string): void {
  for (const { node } of nodesNow(tree, 'blockquote')) {
    const last = node.children.at(-1);
    if (calloutOf(node) || last?.type !== 'paragraph') continue;
    const lines = linesOfParagraph(last, source);
    const said = lines.at(-1)!;
    if (!DASH.test(beginningOf(said, source)) || (lines.length === 1 && node.children.length === 1)) continue;
    const words = lines.length > 1 ? [paragraphOf(lines.slice(0, -1))] : [];
    node.children = [...node.children.slice(0, -1), ...words, paragraphOf([said], { data: { saidBy: true } })];
  }
}

/** The line of a quotation that says who said it. */
function attributionOf({ children }: Blockquote): Paragraph | undefined {
  const last = children.at(-1);
  return last?.type === 'paragraph' && last.data?.saidBy ? last : undefined;
}

/** A quotation with who said it is a figure whose caption names them. */
export function quotationFigures() {
  return (tree: Root) => {
    for (const { node, index, parent } of nodesNow(tree, 'blockquote')) {
      const said = attributionOf(node);
      if (!said || !parent) continue;
      const figure = {
        type: 'quotation',
        data: { hName: 'figure', hProperties: { ...node.data?.hProperties, className: ['quotation'] } },
        children: [
          { type: 'blockquote', children: node.children.slice(0, -1) },
          { ...said, data: { hName: 'figcaption' } },
        ],
      };
      parent.children[index] = figure as unknown as RootContent;
    }
  };
}

declare module 'mdast' {
  interface ParagraphData {
    saidBy?: boolean;
  }
}
