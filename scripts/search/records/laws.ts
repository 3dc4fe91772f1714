import { addresses, LAWS, lawId } from '../../addresses.ts';
import type { Library, SectionData, TextFile } from '../../content/index.ts';
import { readFigure } from '../../tables/index.ts';
import type { SearchRecord } from './record.ts';
import { block, elementsIn, rowOf } from './text.ts';

/** The rows of a report's list of laws (the figure with the id `laws`), each with its title in the other languages. */
export function lawRecords(library: Library, page: TextFile): SearchRecord[] {
  const { path, frontmatter } = page;
  const rows = rowsOf(page);
  const report = library.reports.get(path.report)?.data;
  if (!report) return [];
  const others = library.pages
    .filter((other) => other !== page && other.path.report === path.report && other.path.slug === path.slug)
    .map(rowsOf);
  return rows.map((cells, index) => {
    const id = lawId(path.report, index);
    const titles = others.flatMap((list) => list[index]?.at(-1) ?? []);
    return {
      url: `${addresses.laws(path.lang)}#${id}`,
      lang: path.lang,
      title: cells.at(-1)!,
      where: report.short[path.lang],
      filed: {
        report: path.report,
        kind: 'law',
        dates: [report.period],
        topics: (frontmatter.data as SectionData).topics ?? [],
      },
      blocks: block(id, rowOf([...cells, ...titles])),
    };
  });
}

/** Told before a text is parsed: only this figure has rows that are records. */
const NAMED = new RegExp(`\\bid=["']${LAWS}["']`);

function rowsOf(page: TextFile): string[][] {
  if (!NAMED.test(page.source)) return [];
  for (const element of elementsIn(page.tree, 'Figure')) {
    const { figure } = readFigure(element, page.path.lang);
    if (figure?.id === LAWS) return figure.table.rows.map((row) => row.map(({ text }) => text));
  }
  return [];
}
