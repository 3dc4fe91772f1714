import type { Node } from 'mdast';
import type { CheckMessages, Lang, Message } from '../languages/index.ts';
import { sayInEach } from '../languages/checks/index.ts';
import type { Position, Problem } from './problem.ts';

/** Where a node of the tree begins in its file, a cell of a data file in that. */
export const positionOfNode = (file: string, node: Node): Position =>
  (node.data as { place?: Position } | undefined)?.place ?? {
    file,
    line: node.position?.start.line ?? 1,
    column: node.position?.start.column ?? 1,
  };

/** What to say of a problem, in the words of a language: `(words) => words.links.noSlash(path)`. */
export type Wording = (words: CheckMessages, lang: Lang) => Message;

/** A problem, said in every language. */
export const problemAt = (
  { file, line, column }: Position,
  rule: string,
  wording: Wording,
  severity: Problem['severity'] = 'error',
): Problem => ({ file, line, column, rule, severity, message: sayInEach(wording) });
