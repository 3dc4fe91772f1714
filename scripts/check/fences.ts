import type { Nodes } from 'mdast';
import type { TextFile } from '../content/index.ts';

const FENCE = /^(?:`{3,}|~{3,}|\${2,})/;

/** The line that opens a block of code or a formula, as it is written, without what stands before it in a quotation. */
export const firstLineOf = ({ body }: TextFile, { position }: Nodes): string =>
  body.slice(position?.start.offset ?? 0, position?.end.offset).split('\n')[0]!;

/** The sign between whose lines a block stands, where the line that should end it is missing. */
export function openFence(page: TextFile, node: Nodes): string | undefined {
  const fence = FENCE.exec(firstLineOf(page, node))?.[0];
  if (!fence || !node.position) return undefined;
  const lines = page.body.slice(node.position.start.offset, node.position.end.offset).split(/\r?\n/);
  const last =
    lines.length > 1
      ? lines
          .at(-1)!
          .replace(/^[ \t>]*/, '')
          .trimEnd()
      : '';
  const isEnd = last.length >= fence.length && [...last].every((sign) => sign === fence[0]);
  return isEnd ? undefined : fence;
}
