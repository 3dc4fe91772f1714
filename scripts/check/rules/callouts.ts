import type { Blockquote } from 'mdast';
import { calloutKinds } from '../../languages/index.ts';
import { calloutMark, calloutOf, isTitleAlone, nodesIn } from '../../markdown/index.ts';
import {
  positionOfNode,
  type Problem,
  problemAt,
  type Rule,
  type TextFile,
  type Wording,
} from '../../content/index.ts';
import { linesOf } from '../lines.ts';

/** A callout is of a kind that there is, begins with its mark, and says something. */
export const callouts: Rule = ({ pages }) => pages.flatMap((page) => [...wrongCallouts(page), ...loneMarks(page)]);

const marks = calloutKinds.map((kind) => markOf(kind));

function markOf(kind: string): string {
  return `[!${kind.toUpperCase()}]`;
}

const wrongCallouts = ({ path, tree, body }: TextFile): Problem[] =>
  nodesIn(tree, 'blockquote').flatMap(({ node }) => {
    const wording = wrong(node, body);
    return wording ? [problemAt(positionOfNode(path.file, node), 'callouts', wording)] : [];
  });

function wrong(node: Blockquote, body: string): Wording | undefined {
  const kind = calloutOf(node);
  if (kind && node.children.length === 0) return (words) => words.callouts.empty(markOf(kind));
  if (kind) return isTitleAlone(node) ? (words) => words.callouts.titleAlone(markOf(kind)) : undefined;
  const mark = calloutMark(node, body);
  return mark && ((words) => words.callouts.unknown(mark.written, marks));
}

/** `[!NOTE]` at the beginning of a line that no > makes a quotation of. */
const loneMarks = (page: TextFile): Problem[] =>
  nodesIn(page.tree, 'paragraph').flatMap(({ node, parent }) =>
    linesOf(page, node).flatMap((line, index) => {
      const mark = marks.find((known) => line.text.toUpperCase().startsWith(known));
      // The first line of a quotation is told above.
      return mark && (parent?.type !== 'blockquote' || index > 0)
        ? [problemAt(line, 'callouts', (words) => words.callouts.noMark(mark))]
        : [];
    }),
  );
