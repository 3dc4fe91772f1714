import {
  blocksOf,
  comparePaths,
  type ContentPath,
  type Library,
  type Problem,
  type TextFile,
} from '../../content/index.ts';
import type { Lang } from '../../languages/index.ts';
import { type Exemption, exemptions } from '../rules/numbers.ts';
import { translatedPagesOf } from '../aligned-blocks.ts';
import { type Behind, blocksBehind } from './behind.ts';
import type { FileTimes } from './times.ts';

/** A page in one language. */
export interface Side {
  file: string;
  title: string;
  /** Seconds since 1970. */
  changed: number;
  /** How many headings, paragraphs, lists, tables and figures it has. */
  blocks: number;
}

/** A section or case, in the languages that it has. */
export interface PageStatus extends Partial<Record<Lang, Side>> {
  kind: ContentPath['kind'];
  slug: string;
  behind: Behind[];
  problems: Problem[];
  exemptions: Exemption[];
}

export interface ReportStatus {
  /** The folder's name; empty for the files that belong to the whole library. */
  id: string;
  title?: Record<Lang, string>;
  pages: PageStatus[];
  /** Problems in report.yaml, notes.yaml and files that have no page. */
  problems: Problem[];
}

/** The state of every report, and of the files beside them. */
export function statusOf(
  content: Library,
  problems: readonly Problem[],
  times: ReadonlyMap<string, FileTimes>,
): ReportStatus[] {
  const ids = [...new Set([...content.reports.keys(), ...content.pages.map(({ path }) => path.report)])].sort();
  const reports = ids.map((id) =>
    reportStatus(
      content,
      id,
      problems.filter(({ file }) => file.startsWith(`${id}/`)),
      times,
    ),
  );
  const others = problems.filter(({ file }) => !ids.some((id) => file.startsWith(`${id}/`)));
  return others.length > 0 ? [...reports, { id: '', pages: [], problems: others }] : reports;
}

function reportStatus(
  content: Library,
  id: string,
  problems: Problem[],
  times: ReadonlyMap<string, FileTimes>,
): ReportStatus {
  const own = content.pages.filter(({ path }) => path.report === id).sort((a, b) => comparePaths(a.path, b.path));
  const bySlug = Map.groupBy(own, ({ path }) => `${path.kind} ${path.slug}`);
  const pages = [...bySlug.values()].map((sides) => pageStatus(content, sides, problems, times));
  const files = new Set(own.map(({ path }) => path.file));
  return {
    id,
    title: content.reports.get(id)?.data?.title,
    pages,
    problems: problems.filter(({ file }) => !files.has(file)),
  };
}

function pageStatus(
  content: Library,
  sides: TextFile[],
  problems: Problem[],
  times: ReadonlyMap<string, FileTimes>,
): PageStatus {
  const { kind, slug } = sides[0]!.path;
  const files = new Set(sides.map(({ path }) => path.file));
  const pairs = translatedPagesOf(content).filter(({ source }) => files.has(source.path.file));
  const timesOf = ({ path }: TextFile) => times.get(path.file) ?? { changed: 0, lines: [] };
  return {
    kind,
    slug,
    ...Object.fromEntries(sides.map((page) => [page.path.lang, sideOf(page, timesOf(page))])),
    behind: pairs.flatMap((pair) =>
      blocksBehind(pair, { source: timesOf(pair.source), translation: timesOf(pair.translation) }),
    ),
    problems: problems.filter(({ file }) => files.has(file)),
    exemptions: exemptions({ ...content, pages: sides }),
  };
}

const sideOf = (page: TextFile, { changed }: FileTimes): Side => ({
  file: page.path.file,
  title: page.frontmatter.data?.title ?? '',
  changed,
  blocks: blocksOf(page).body.length,
});
