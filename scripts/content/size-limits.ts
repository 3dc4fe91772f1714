import { MOST_BYTES } from '../data/index.ts';
import { problemAt, type Wording } from './position.ts';
import type { Problem } from './problem.ts';

/**
 * How much one file may hold. The parsers of Markdown and YAML need time that grows with the square of some of these,
 * or a stack as deep as the text: they are counted before a parser sees the text. The longest text of a printed report
 * that is known has 50,000 characters in 260 lines, and 160 signs of Markdown in one paragraph.
 */
export const LIMITS = {
  characters: 1_000_000,
  lines: 10_000,
  /** `>`, bullets and numbers before a line's words, an indent of two columns, or a component that is not yet closed. */
  levels: 20,
  /** Signs that may begin bold, a link, code or a component, in one paragraph or one row of a table. */
  signs: 2_000,
  /** Brackets of a YAML value that are open at one place. */
  yamlLevels: 50,
} as const;

/** How many bytes a file may have: more are not even taken into memory. A picture or a PDF is only served. */
export const mostBytes = (file: string): number => (/\.(?:mdx|md|yaml|csv|xlsx)$/.test(file) ? MOST_BYTES : Infinity);

/** A file that was not read. */
export const tooHeavy = (file: string, bytes: number): Problem =>
  problemAt({ file, line: 1, column: 1 }, 'size', (words) => words.sizeLimits.bytes(bytes, MOST_BYTES));

/** A text that a parser would take minutes for, or a stack: one problem, the first that is found. */
export function tooLarge(file: string, text: string): Problem[] {
  const found = text.length > LIMITS.characters ? fileTooLong(text) : (tooManyLines(text) ?? tooIntricate(file, text));
  return found ? [problemAt({ file, line: found.line, column: 1 }, 'size', found.wording)] : [];
}

interface Finding {
  line: number;
  wording: Wording;
}

const fileTooLong = ({ length }: string): Finding => ({
  line: 1,
  wording: (words) => words.sizeLimits.characters(length, LIMITS.characters),
});

function tooManyLines(text: string): Finding | undefined {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines > LIMITS.lines
    ? { line: LIMITS.lines, wording: (words) => words.sizeLimits.lines(lines, LIMITS.lines) }
    : undefined;
}

const tooIntricate = (file: string, text: string): Finding | undefined =>
  file.endsWith('.mdx') ? (tooDeep(text) ?? tooManySigns(text)) : yamlTooDeep(text);

/** What stands before the words of a line: spaces, marks of quotations, of lists. */
const BEFORE_WORDS = /^(?:[ \t>]|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))*/;
/** Tags of HTML that hold nothing, closed or not, open no level: twenty `<br>` are no depth. */
const TAG = /<(\/?)(?!(?:br|col|hr|img|input|link|meta|source|wbr)\b)[A-Za-z][^<>]*?(\/?)>/gi;

function tooDeep(text: string): Finding | undefined {
  let open = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const before = BEFORE_WORDS.exec(line)![0];
    const marks = before.match(/>|[-*+]|\d+[.)]/g)?.length ?? 0;
    const indent = (before.match(/ /g)?.length ?? 0) + 4 * (before.match(/\t/g)?.length ?? 0);
    if (line.includes('<'))
      for (const [, end, closed] of line.matchAll(TAG)) open = end ? Math.max(0, open - 1) : closed ? open : open + 1;
    if (Math.max(marks, indent / 4, open) > LIMITS.levels)
      return { line: index + 1, wording: (words) => words.sizeLimits.levels(LIMITS.levels) };
  }
  return undefined;
}

const SIGN = /[*_~[\]`<{}!&\\()]/g;

/** Where a paragraph ends before an empty line: at a row of a table, an item of a list, a footnote. */
const NEW_PARAGRAPH = /^\||^\s*(?:[-*+]|1[.)])\s|^\[\^[^\]]+\]:/;
const NUMBERED = /^\s*\d{1,9}[.)]\s/;

function tooManySigns(text: string): Finding | undefined {
  let signs = 0;
  // A line that begins with another number than 1 is an item only at the beginning and in a list.
  let mayBeItem = true;
  for (const [index, line] of text.split('\n').entries()) {
    const isEmpty = line.trim() === '';
    const isNew: boolean = NEW_PARAGRAPH.test(line) || (mayBeItem && NUMBERED.test(line));
    if (isEmpty || isNew) signs = 0;
    mayBeItem = isEmpty || isNew || (mayBeItem && /^\s/.test(line));
    signs += line.match(SIGN)?.length ?? 0;
    if (signs > LIMITS.signs) {
      const found = signs;
      return { line: index + 1, wording: (words) => words.sizeLimits.signs(found, LIMITS.signs) };
    }
  }
  return undefined;
}

/** Brackets in quotes and comments are counted too: no text of a library comes near the limit. */
function yamlTooDeep(text: string): Finding | undefined {
  let open = 0;
  let line = 1;
  for (const [sign] of text.matchAll(/[[\]{}\n]|^[ -]{100,}/gm)) {
    if (sign === '\n') line++;
    else if (sign === ']' || sign === '}') open = Math.max(0, open - 1);
    else open++;
    if (open > LIMITS.yamlLevels || sign.length > 1)
      return { line, wording: (words) => words.sizeLimits.levels(LIMITS.yamlLevels) };
  }
  return undefined;
}
