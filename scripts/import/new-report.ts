import type { TextFile } from '../content/library.ts';
import { readLibrary } from '../content/read-library.ts';
import { emptySection } from './new-report/section.ts';
import { reportYaml } from './new-report/report-yaml.ts';

export interface NewReport {
  /** Folder of the new report: `ecommerce-2021`. */
  id: string;
  /** Folder of the report whose structure it takes over. */
  from: string;
  /** `2026-11-21`. */
  today: string;
}

/**
 * The files of a new report, by path below `content/`, from those of an earlier one: report.yaml with the questions to
 * answer, and every section in both languages without its text. Each thing that an editor has to write is marked TODO,
 * and the check names every TODO; so nothing of last year's is published by oversight. Cases are not taken over.
 */
export function newReport(files: ReadonlyMap<string, string>, { id, from, today }: NewReport): Map<string, string> {
  const { reports, pages } = readLibrary(filesOf(files, from));
  const data = reports.get(from)!.data!;
  const sections = pages.filter(({ path }) => path.kind === 'section');
  return new Map([
    [`${id}/report.yaml`, reportYaml(data, { id, from, today })],
    [`${id}/notes.yaml`, NOTES],
    ...sections.map((page) => [moved(page, id), emptySection(page)] as const),
  ]);
}

/** The files of one report. */
export const filesOf = (files: ReadonlyMap<string, string>, report: string): Map<string, string> =>
  new Map([...files].filter(([file]) => file.startsWith(`${report}/`)));

/** `ecommerce-2020/zh/0-preface.mdx` -> `ecommerce-2021/zh/0-preface.mdx`. */
const moved = ({ path }: TextFile, id: string): string => id + path.file.slice(path.report.length);

const NOTES = `# 编者注：原文有疑问处，写在这里，正文用<Note id="…" />引出。 / Editor’s notes on what is odd in print, called by <Note id="…" />.
# total-of-parts:
#   zh: 三项相加是……，原文的总数是……。
#   en: The three parts add up to …; print has ….
`;
