import { addresses, rowId } from '../../addresses.ts';
import { cellsOf, entryColumn, type Library, type RegisterSettings, type TextFile } from '../../content/index.ts';
import { registerKind } from '../query/index.ts';
import type { SearchRecord } from './record.ts';
import { block, rowOf } from './text.ts';

/** The rows that a page has of a register, each with its name in the other languages. */
export function registerRecords(
  library: Library,
  page: TextFile,
  id: string,
  register: RegisterSettings,
): SearchRecord[] {
  const { path, frontmatter } = page;
  const report = library.reports.get(path.report)?.data;
  const rows = report ? rowsIn(page, register) : [];
  if (!report || rows.length === 0) return [];
  const entry = entryColumn(register);
  const others = library.pages
    .filter((other) => other !== page && other.path.report === path.report && other.path.slug === path.slug)
    .map((other) => rowsIn(other, register));
  const topics = frontmatter.data && 'topics' in frontmatter.data ? frontmatter.data.topics : undefined;
  return rows.map((cells, index) => {
    const row = rowId(register.ids ?? id, path.report, index);
    const titles = others.flatMap((list) => list[index]?.[entry] ?? []);
    return {
      url: `${addresses.register(path.lang, id)}#${row}`,
      lang: path.lang,
      title: cells[entry]!,
      where: report.short[path.lang],
      filed: { report: path.report, kind: registerKind(id), dates: [report.period], topics: topics ?? [] },
      blocks: block(row, rowOf([...Object.values(cells), ...titles])),
    };
  });
}

const rowsIn = ({ summary, path }: TextFile, register: RegisterSettings): Record<string, string>[] =>
  (summary?.figures ?? [])
    .filter(({ id }) => id === register.figure)
    .flatMap((figure) => cellsOf(register, figure, path.lang));
