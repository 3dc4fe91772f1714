import type { Node } from 'mdast';
import type { Position, Problem } from './problem.ts';

/** Where a node of the tree begins in its file. */
export const positionOfNode = (file: string, node: Node): Position => ({
  file,
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

export const problemAt = (place: Position, rule: string, message: Problem['message']): Problem => ({
  ...place,
  rule,
  severity: 'error',
  message,
});
