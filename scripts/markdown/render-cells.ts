import { createMarkdownProcessor, type RemarkPlugins } from '@astrojs/markdown-remark';
import { cellsIn } from './components.ts';
import { footnoteLabels } from './footnote-labels.ts';
import { links } from './links.ts';
import { locateText, type TextLocation } from './location.ts';
import type { MarkedCells, RenderedCells } from './marked-cells.ts';
import { syntax } from './syntax.ts';

/** Cells as HTML, apart from the text that they stand in: for a page of their own, where footnotes count from 1. */
export async function renderCells(
  { cells, definitions }: MarkedCells,
  place: TextLocation,
  base: string,
  idPrefix?: string,
): Promise<RenderedCells> {
  const renderer = await createMarkdownProcessor({
    gfm: false,
    smartypants: false,
    syntaxHighlight: false,
    remarkPlugins: [...syntax, [locateText, { locate: () => place }], [links, { base }]] as RemarkPlugins,
    ...(idPrefix !== undefined && { remarkRehype: { clobberPrefix: idPrefix } }),
    rehypePlugins: [footnoteLabels],
  });
  const rows = ['|  |', '| --- |', ...cells.map((cell) => `| ${cell} |`)];
  const { code } = await renderer.render([rows.join('\n'), ...definitions].join('\n\n'));
  return { cells: cellsIn(code), footnotes: /<section[^>]*data-footnotes.*<\/section>/su.exec(code)?.[0] ?? '' };
}

/**
 * The same for a table that stands in a text and has footnotes of its own, those of its data file: they have letters, since
 * those of the text have numbers, and no heading.
 */
export async function renderCellsInText(
  marked: MarkedCells,
  place: TextLocation,
  base: string,
  figure: string,
): Promise<RenderedCells> {
  const { cells, footnotes } = await renderCells(marked, place, base, `${figure}-`);
  return {
    cells: cells.map((html) =>
      html
        .replaceAll(' aria-describedby="footnote-label"', '')
        .replace(/(?<=data-footnote-ref[^>]*>)\d+(?=<\/a>)/gu, (number) => letterOf(Number(number))),
    ),
    footnotes: /<ol>.*<\/ol>/su.exec(footnotes)?.[0].replace('<ol>', '<ol class="figure-notes">') ?? '',
  };
}

/** 1 -> a, 27 -> aa: as lists with letters count. */
const letterOf = (number: number): string =>
  number > 26
    ? letterOf(Math.floor((number - 1) / 26)) + letterOf(((number - 1) % 26) + 1)
    : String.fromCharCode(96 + number);
