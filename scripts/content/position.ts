import type { Node } from 'mdast';
import type { Place, Problem } from './problem.ts';

/** Where a node of the tree begins in its file. */
export const placeOfNode = (file: string, node: Node): Place => ({
  file,
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

export const problemAt = (place: Place, rule: string, say: Problem['say']): Problem => ({
  ...place,
  rule,
  severity: 'error',
  say,
});
