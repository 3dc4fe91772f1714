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
): Promise<RenderedCells> {
  const renderer = await createMarkdownProcessor({
    gfm: false,
    smartypants: false,
    syntaxHighlight: false,
    remarkPlugins: [...syntax, [locateText, { locate: () => place }], [links, { base }]] as RemarkPlugins,
    rehypePlugins: [footnoteLabels],
  });
  const rows = ['|  |', '| --- |', ...cells.map((cell) => `| ${cell} |`)];
  const { code } = await renderer.render([rows.join('\n'), ...definitions].join('\n\n'));
  return { cells: cellsIn(code), footnotes: /<section[^>]*data-footnotes.*<\/section>/su.exec(code)?.[0] ?? '' };
}
