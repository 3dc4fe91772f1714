import type { Foreign, TextEdit } from './foreign.ts';
import { linesOfCode } from './masked.ts';
import { type SourceLine, sourceLines } from './source-lines.ts';

const BLANK = /^[ \t>]*$/;

/**
 * `$$X = \begin{bmatrix}` with the end of the formula some lines below: to a reader of Markdown what stands behind the signs is
 * lost, and the formula goes on to the next line that is `$$`. The signs move to the empty lines around it, where there are
 * such, so that no other line moves.
 */
export function fencedFormulas(text: string): Foreign[] {
  const lines = sourceLines(text);
  const isCode = linesOfCode(text);
  let next = 0;
  return lines.flatMap((line, index): Foreign[] => {
    const before = /^([ \t>]*)\$\$(?=[^$]*[^$\s])[^$]*$/.exec(line.text)?.[1];
    if (before === undefined || isCode[index] || index < next) return [];
    const last = lines.findIndex(({ text }, at) => at > index && (text.includes('$') || BLANK.test(text)));
    const [head, rest] = last < 0 ? [] : lines[last]!.text.split(/\$\$(.*)/s);
    if (head === undefined || rest?.trim() !== '' || head.includes('$')) return [];
    next = last + 1;
    const open = line.start + before.length;
    const first = signsAt(lines, index - 1, before, { start: open, end: open + 2, text: '' });
    const close = lines[last]!.start + head.length;
    const isAlone = BLANK.test(head);
    const end = isAlone ? [] : signsAt(lines, last + 1, before, { start: close, end: close + 2, text: '' });
    return [
      {
        kind: 'formula',
        start: open,
        end: line.end,
        instead: '$$',
        ...(first && end && { edits: [...first, ...end] }),
      },
    ];
  });
}

/** The signs in an empty line, and not where they were; undefined where the line is not empty. */
function signsAt(lines: readonly SourceLine[], at: number, before: string, away: TextEdit): TextEdit[] | undefined {
  const line = lines[at];
  return line && BLANK.test(line.text) ? [{ start: line.start, end: line.end, text: `${before}$$` }, away] : undefined;
}
