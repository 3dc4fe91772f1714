import type { Paragraph, PhrasingContent } from 'mdast';

/** The nodes of one line of a paragraph. */
export type ParagraphLine = PhrasingContent[];

/** What stands before the words of a line in a quotation or a list. */
const BEFORE_WORDS = /^[ \t]*(?:>[ \t]?)*[ \t]*/;

/** A paragraph line by line, without the line ends; each node has its place in `source`, which is the whole text. */
export function linesOfParagraph({ children }: Paragraph, source: string): ParagraphLine[] {
  const lines: ParagraphLine[] = [[]];
  for (const node of children) {
    if (node.type === 'break') lines.push([]);
    else if (node.type !== 'text') lines.at(-1)!.push(node);
    else
      for (const [index, value] of node.value.split('\n').entries()) {
        if (index > 0) lines.push([]);
        const position = index === 0 ? node.position : placeOfLine(node.position, index, value, source);
        if (value !== '') lines.at(-1)!.push({ ...node, value, position });
      }
  }
  return lines;
}

/** Lines as a paragraph of their own. */
export function paragraphOf(lines: readonly ParagraphLine[], more: Partial<Paragraph> = {}): Paragraph {
  const children = lines.flatMap((line, index): PhrasingContent[] =>
    index > 0 ? [{ type: 'text', value: '\n', position: line[0]?.position }, ...line] : line,
  );
  const [first, last] = [children[0]?.position, children.at(-1)?.position];
  return {
    type: 'paragraph',
    children,
    ...(first && last && { position: { start: first.start, end: last.end } }),
    ...more,
  };
}

/** The text with which a line begins; '' where it begins with something else, or with a backslash. */
export const beginningOf = ([first]: ParagraphLine, source: string): string =>
  first?.type === 'text' && source[first.position?.start.offset ?? 0] !== '\\' ? first.value : '';

/** A line without the first `length` characters of its text. */
export function withoutBeginning([first, ...rest]: ParagraphLine, length: number): ParagraphLine {
  if (first?.type !== 'text') return first ? [first, ...rest] : rest;
  const value = first.value.slice(length);
  if (value === '') return rest;
  const { start, end } = first.position ?? {};
  const position = start &&
    end && { end, start: { ...start, column: start.column + length, offset: (start.offset ?? 0) + length } };
  return [{ ...first, value, position }, ...rest];
}

/** The place of the line `index` lines below the beginning of a text. */
function placeOfLine(
  position: Paragraph['position'],
  index: number,
  value: string,
  source: string,
): Paragraph['position'] {
  if (position?.start.offset === undefined) return position;
  let begin = position.start.offset;
  for (let count = 0; count < index; count++) begin = source.indexOf('\n', begin) + 1;
  const before = BEFORE_WORDS.exec(source.slice(begin))![0].length;
  const line = position.start.line + index;
  const start = { line, column: before + 1, offset: begin + before };
  return { start, end: { line, column: start.column + value.length, offset: start.offset + value.length } };
}
