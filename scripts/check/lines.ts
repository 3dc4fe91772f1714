import type { Nodes, Paragraph } from 'mdast';
import { nodesIn } from '../markdown/index.ts';
import type { Position, TextFile } from '../content/index.ts';

/** A line of a paragraph as it is written, without what stands before it in a list or a quotation. */
export interface Line extends Position {
  text: string;
  /** What stands between the left edge and the text: indent, `> `. Empty for a paragraph's first line in a list. */
  before: string;
  /** It goes on in the same line on the page. The first line goes on after nothing, and none does after a hard break. */
  runsOn: boolean;
}

/** Spaces that Markdown takes for letters: the no-break one, the full-width one, and those of printers. */
export const ODD_SPACE = String.raw`[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]`;

const HARD_BREAK = /(?: {2,}|\\)$/;

export function linesOf({ path, body }: TextFile, { position }: Paragraph): Line[] {
  if (position?.start.offset === undefined) return [];
  const { start, end } = position;
  const lines = body.slice(start.offset, end.offset).split(/\r?\n/);
  return lines.map((whole, index): Line => {
    const before = index === 0 ? '' : /^[ \t]*(?:>[ \t]?)*[ \t]*/.exec(whole)![0];
    return {
      file: path.file,
      line: start.line + index,
      column: (index === 0 ? start.column : 1) + before.length,
      text: whole.slice(before.length),
      before,
      runsOn: index > 0 && !HARD_BREAK.test(lines[index - 1]!),
    };
  });
}

/** Every paragraph of a text, wherever it stands, with its lines and what it stands in. */
export const paragraphsIn = (page: TextFile): { node: Paragraph; parent?: Nodes; lines: Line[] }[] =>
  nodesIn(page.tree, 'paragraph').map(({ node, parent }) => ({ node, parent, lines: linesOf(page, node) }));
