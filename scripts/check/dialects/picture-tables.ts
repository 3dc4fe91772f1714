import type { Foreign } from './foreign.ts';
import { type SourceLine, sourceLines } from './source-lines.ts';

const PICTURE = /^!\[([^\]]*)\]\(([^()\s]+)(?:\s+"([^"]*)")?\)$/;
const DELIMITER = /^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*:?-+:?[ \t]*\|?[ \t]*$/;

/** A table that sets pictures side by side: they do so in one paragraph, each with the words of its column as its caption. */
export function pictureTables(mask: string): Foreign[] {
  const lines = sourceLines(mask);
  return lines.flatMap((delimiter, index): Foreign[] => {
    const head = lines[index - 1];
    if (!head || !isRow(head) || !delimiter.text.includes('|') || !DELIMITER.test(delimiter.text)) return [];
    let last = index + 1;
    while (lines[last] && isRow(lines[last]!)) last++;
    const rows = lines.slice(index + 1, last);
    const shown = picturesOf(cellsOf(head), rows.map(cellsOf));
    const all = [head, delimiter, ...rows];
    // Between two rows stays an empty line, and no line is added.
    if (!shown || 2 * shown.length - 1 > all.length) return [];
    const edits = all.map(({ start, end, text }, at) => ({
      start: start + /^[ \t]*/.exec(text)![0].length,
      end,
      text: at % 2 === 0 ? (shown[at / 2] ?? '') : '',
    }));
    return [{ kind: 'picture', start: edits[0]!.start, end: all.at(-1)!.end, instead: shown[0], edits }];
  });
}

const isRow = ({ text }: SourceLine): boolean => /^[ \t]*\|.*\|[ \t]*$/.test(text);

const cellsOf = ({ text }: SourceLine): string[] =>
  text
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());

/** The pictures of each row; undefined where a table holds anything else. */
function picturesOf(heads: readonly string[], rows: readonly string[][]): string[] | undefined {
  const isHead = heads.every((head) => !/[![\]"\0]/.test(head));
  const all = isHead ? rows : [heads, ...rows];
  const isPictures = all.length > 0 && all.every((row) => row.every((cell) => cell === '' || PICTURE.test(cell)));
  if (!isPictures || all.some((row) => row.length > heads.length || row.join('') === '')) return undefined;
  return all.map((row) =>
    row.flatMap((cell, index) => (cell === '' ? [] : captioned(cell, isHead ? heads[index]! : ''))).join(' '),
  );
}

function captioned(cell: string, head: string): string {
  const [, alt = '', source, title] = PICTURE.exec(cell)!;
  const caption = title ?? head;
  return `![${alt || caption}](${source}${caption && ` "${caption}"`})`;
}
