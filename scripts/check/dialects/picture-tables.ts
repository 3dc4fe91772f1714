import type { Foreign } from './foreign.ts';
import { type SourceLine, sourceLines } from './source-lines.ts';

const PICTURE = /^!\[([^\]]*)\]\(([^()\s]+)(?:\s+"([^"]*)")?\)$/;
const DELIMITER = /^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*:?-+:?[ \t]*\|?[ \t]*$/;

/** A table that sets pictures side by side, with the words of its head above them: pictures, with these as captions. */
export function pictureTables(mask: string): Foreign[] {
  const lines = sourceLines(mask);
  return lines.flatMap((delimiter, index): Foreign[] => {
    const [head, row, next] = [lines[index - 1], lines[index + 1], lines[index + 2]];
    if (!head || !isRow(head) || !delimiter.text.includes('|') || !DELIMITER.test(delimiter.text)) return [];
    if (row && isRow(row) && next && isRow(next)) return [];
    const [heads, cells] = [cellsOf(head), row && isRow(row) ? cellsOf(row) : []];
    const shown = picturesOf(heads, cells);
    if (!shown) return [];
    // Two pictures take the first and the last line of the three; one stands where it stood.
    const places = shown.length === 2 ? [head, row!] : [cells.length > 0 ? row! : head];
    const edits = [head, delimiter, ...(cells.length > 0 ? [row!] : [])].map(({ start, end, text }) => ({
      start: start + (/^[ \t]*/.exec(text)?.[0].length ?? 0),
      end,
      text: shown[places.findIndex((place) => place.start === start)] ?? '',
    }));
    return [
      {
        kind: 'picture',
        start: edits[0]!.start,
        end: (row && cells.length > 0 ? row : delimiter).end,
        instead: shown[0],
        edits,
      },
    ];
  });
}

const isRow = ({ text }: SourceLine): boolean => /^[ \t]*\|.*\|[ \t]*$/.test(text);

const cellsOf = ({ text }: SourceLine): string[] =>
  text
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());

/** One or two pictures as they are written by themselves; undefined where a table holds anything else. */
function picturesOf(heads: readonly string[], cells: readonly string[]): string[] | undefined {
  if (heads.length > 2) return undefined;
  if (cells.length === 0) return heads.length === 1 && PICTURE.test(heads[0]!) ? [...heads] : undefined;
  if (
    cells.length !== heads.length ||
    !cells.every((cell) => PICTURE.test(cell)) ||
    heads.some((head) => /[![\]"\0]/.test(head))
  )
    return undefined;
  return cells.map((cell, index) => {
    const [, alt = '', source, title] = PICTURE.exec(cell)!;
    const caption = title ?? heads[index]!;
    return `![${alt || caption}](${source}${caption && ` "${caption}"`})`;
  });
}
