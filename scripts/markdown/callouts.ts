import type { Blockquote, Paragraph, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { type CalloutKind, calloutKinds, catalogue } from '../languages/index.ts';
import { locationOf } from './location.ts';
import { beginningOf, linesOfParagraph, paragraphOf, withoutBeginning } from './paragraph-lines.ts';
import { nodesNow } from './nodes.ts';

/** `[!NOTE]` at the head of a quotation; what stands behind it in its line is the callout’s own title. */
const MARK = /^\[!([^\]\n]*)\][ \t]*/;

/**
 * `> [!NOTE]` with its text under it is a callout: its kind is kept beside the tree, and the mark is no part of its words.
 * `> [!NOTE] Method` has a title of its own, its first paragraph. One of another kind stays a quotation, which the check
 * reports (`calloutMark`).
 */
export function readCallouts(tree: Root, source: string): void {
  for (const { node } of nodesNow(tree, 'blockquote')) {
    const mark = calloutMark(node, source);
    const [first] = node.children;
    if (!mark?.kind || first?.type !== 'paragraph') continue;
    node.data = { ...node.data, callout: mark.kind };
    const [head, ...lines] = linesOfParagraph(first, source);
    const title = withoutBeginning(head!, mark.length);
    node.children = [
      ...(title.length > 0 ? [paragraphOf([title], { data: { calloutTitle: true } })] : []),
      ...(lines.length > 0 ? [paragraphOf(lines)] : []),
      ...node.children.slice(1),
    ];
  }
}

interface CalloutMark {
  /** As it is written: `INFO`. */
  written: string;
  /** Undefined where there is no such kind. */
  kind?: CalloutKind;
  /** Of the mark, with the spaces behind it. */
  length: number;
}

/** The mark with which a quotation begins that was meant as a callout. */
export function calloutMark({ children: [first] }: Blockquote, source: string): CalloutMark | undefined {
  if (first?.type !== 'paragraph') return undefined;
  const [all, written] = MARK.exec(beginningOf(first.children, source)) ?? [];
  if (all === undefined || written === undefined) return undefined;
  const kind = calloutKinds.find((kind) => kind === written.trim().toLowerCase());
  return { written, kind, length: all.length };
}

/** Whether a callout has a title of its own and nothing else. */
export const isTitleAlone = ({ children: [first, ...more] }: Blockquote): boolean =>
  more.length === 0 && first !== undefined && isOwnTitle(first);

const isOwnTitle = (node: Blockquote['children'][number]): node is Paragraph =>
  node.type === 'paragraph' && node.data?.calloutTitle === true;

/** The kind of a quotation that is a callout. */
export const calloutOf = ({ data }: Blockquote): CalloutKind | undefined => data?.callout;

/**
 * Gives each callout its title in the language of the page, above its text: its kind, or its own, before which the kind
 * stands too where it says more than that something is remarked.
 */
export function calloutTitles() {
  return (tree: Root, file: VFile) => {
    const place = locationOf(file);
    if (!place) return;
    const words = catalogue(place.lang).markdown;
    for (const { node } of nodesNow(tree, 'blockquote')) {
      const kind = calloutOf(node);
      if (!kind) continue;
      const [first] = node.children;
      const own = first && isOwnTitle(first) ? first : undefined;
      const name = words.callouts[kind];
      const data = (node.data ??= {});
      data.hName = 'div';
      data.hProperties = {
        ...data.hProperties,
        className: ['callout', `callout-${kind}`],
        role: 'note',
        ariaLabel: own ? words.titledCallout(name, toString(own)) : name,
      };
      const before = !own ? name : kind === 'note' ? '' : words.titledCallout(name, '');
      const title: Paragraph = {
        type: 'paragraph',
        data: { hProperties: { className: ['callout-title'] } },
        children: [...(before ? [{ type: 'text' as const, value: before }] : []), ...(own?.children ?? [])],
      };
      node.children = [title, ...node.children.slice(own ? 1 : 0)];
    }
  };
}

declare module 'mdast' {
  interface BlockquoteData {
    callout?: CalloutKind;
  }
  interface ParagraphData {
    calloutTitle?: boolean;
  }
}
