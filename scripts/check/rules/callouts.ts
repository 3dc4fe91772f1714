import type { Blockquote, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { calloutKinds } from '../../languages/index.ts';
import { calloutMark, calloutOf } from '../../markdown/index.ts';
import {
  positionOfNode,
  type Problem,
  problemAt,
  type Rule,
  type TextFile,
  type Wording,
} from '../../content/index.ts';
import { linesOf } from '../lines.ts';

/** A callout is of a kind that there is, has its mark in a line of its own, and says something. */
export const callouts: Rule = ({ pages }) => pages.flatMap((page) => [...wrongCallouts(page), ...loneMarks(page)]);

const marks = calloutKinds.map((kind) => markOf(kind));

function markOf(kind: string): string {
  return `[!${kind.toUpperCase()}]`;
}

function wrongCallouts({ path, tree, body }: TextFile): Problem[] {
  const problems: Problem[] = [];
  if (tree)
    visit(tree, 'blockquote', (node) => {
      const wording = wrong(node, body);
      if (wording) problems.push(problemAt(positionOfNode(path.file, node), 'callouts', wording));
    });
  return problems;
}

function wrong(node: Blockquote, body: string): Wording | undefined {
  const kind = calloutOf(node);
  if (kind) return node.children.length > 0 ? undefined : (words) => words.callouts.empty(markOf(kind));
  const mark = calloutMark(node, body);
  if (!mark) return undefined;
  return mark.kind
    ? (words) => words.callouts.notAlone(markOf(mark.kind!))
    : (words) => words.callouts.unknown(mark.written, marks);
}

/** `[!NOTE]` at the beginning of a line that no > makes a quotation of. */
function loneMarks(page: TextFile): Problem[] {
  const problems: Problem[] = [];
  if (page.tree)
    visit(page.tree, 'paragraph', (node, _, parent: Nodes | undefined) => {
      for (const [index, line] of linesOf(page, node).entries()) {
        const mark = marks.find((known) => line.text.toUpperCase().startsWith(known));
        // The first line of a quotation is told above.
        if (mark && (parent?.type !== 'blockquote' || index > 0))
          problems.push(problemAt(line, 'callouts', (words) => words.callouts.noMark(mark)));
      }
    });
  return problems;
}
