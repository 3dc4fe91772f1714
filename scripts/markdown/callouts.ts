import type { Blockquote, Root } from 'mdast';
import type { VFile } from 'vfile';
import { type CalloutKind, calloutKinds, catalogue } from '../languages/index.ts';
import { locationOf } from './location.ts';
import { beginningOf, linesOfParagraph, paragraphOf } from './paragraph-lines.ts';
import { nodesNow } from './nodes.ts';

/** `[!NOTE]` at the head of a quotation, with what stands behind it in its line. */
const MARK = /^\[!([^\]\n]*)\][ \t]*/;

/**
 * `> [!NOTE]` with its text under it is a callout: its kind is kept beside the tree, and the mark is no part of its words.
 * One that is not written right stays a quotation, which the check reports (`calloutMark`).
 */
export function readCallouts(tree: Root, source: string): void {
  for (const { node } of nodesNow(tree, 'blockquote')) {
    const mark = calloutMark(node, source);
    const [first] = node.children;
    if (!mark?.kind || mark.rest || first?.type !== 'paragraph') continue;
    node.data = { ...node.data, callout: mark.kind };
    const lines = linesOfParagraph(first, source).slice(1);
    node.children = [...(lines.length > 0 ? [paragraphOf(lines)] : []), ...node.children.slice(1)];
  }
}

interface CalloutMark {
  /** As it is written: `INFO`. */
  written: string;
  /** Undefined where there is no such kind. */
  kind?: CalloutKind;
  /** Whether more stands in the line of the mark. */
  rest: boolean;
}

/** The mark with which a quotation begins that was meant as a callout. */
export function calloutMark({ children: [first] }: Blockquote, source: string): CalloutMark | undefined {
  if (first?.type !== 'paragraph') return undefined;
  const text = beginningOf(first.children, source);
  const [all, written] = MARK.exec(text) ?? [];
  if (all === undefined || written === undefined) return undefined;
  const behind = text.slice(all.length);
  const isAlone = behind.startsWith('\n') || (behind === '' && [undefined, 'break'].includes(first.children[1]?.type));
  return { written, kind: calloutKinds.find((kind) => kind === written.trim().toLowerCase()), rest: !isAlone };
}

/** The kind of a quotation that is a callout. */
export const calloutOf = ({ data }: Blockquote): CalloutKind | undefined => data?.callout;

/** Puts the title of each callout, in the language of the page, above its text. */
export function calloutTitles() {
  return (tree: Root, file: VFile) => {
    const place = locationOf(file);
    if (!place) return;
    const words = catalogue(place.lang).markdown;
    for (const { node } of nodesNow(tree, 'blockquote')) {
      const kind = calloutOf(node);
      if (!kind) continue;
      const title = words.callouts[kind];
      const data = (node.data ??= {});
      data.hName = 'div';
      data.hProperties = {
        ...data.hProperties,
        className: ['callout', `callout-${kind}`],
        role: 'note',
        ariaLabel: title,
      };
      node.children.unshift({
        type: 'paragraph',
        data: { hProperties: { className: ['callout-title'] } },
        children: [{ type: 'text', value: title }],
      });
    }
  };
}

declare module 'mdast' {
  interface BlockquoteData {
    callout?: CalloutKind;
  }
}
