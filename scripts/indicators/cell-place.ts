import type { Position, TextFile } from '../content/index.ts';

/** Where a `<Figure>` of a text begins, as an offset of its source. */
const startOfFigure = (source: string, id: string): number => {
  const named = source.search(new RegExp(String.raw`\sid="${id}"`));
  return Math.max(0, source.lastIndexOf('<Figure', named));
};

/** The place of an attribute of a figure; of the figure where it has none such. */
export function placeOfAttribute(page: TextFile, figure: string, name: string): Position {
  const start = startOfFigure(page.source, figure);
  const end = page.source.indexOf('\n\n', start);
  const at = page.source.slice(start, end < 0 ? undefined : end).search(new RegExp(String.raw`\s${name}=`));
  return placeOfOffset(page, at < 0 ? start : start + at + 1);
}

/** The place of a cell of a figure's table, `row` and `column` as the table is written; of the figure where its data stand in a file. */
export function placeOfCell(page: TextFile, figure: string, row: number, column: number): Position {
  const start = startOfFigure(page.source, figure);
  const end = page.source.indexOf('</Figure>', start);
  const rows = [...page.source.slice(start, end < 0 ? start : end).matchAll(/^[^\S\n]*\|.*$/gm)];
  const line = rows[row + HEAD_ROWS];
  if (!line) return placeOfOffset(page, start);
  const bars = [...line[0].matchAll(/(?<!\\)\|/g)];
  const bar = bars[column]?.index ?? 0;
  const blank = /^\|\s*/.exec(line[0].slice(bar))?.[0].length ?? 1;
  return placeOfOffset(page, start + line.index + bar + blank);
}

/** The head and the line of hyphens under it. */
const HEAD_ROWS = 2;

function placeOfOffset({ path, source }: TextFile, offset: number): Position {
  const before = source.slice(0, offset);
  return { file: path.file, line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
