import { dataFilesOf, readLibrary, type TextFile } from '../content/index.ts';
import type { FileContent } from '../files/index.ts';
import { catalogue, type Lang } from '../languages/index.ts';
import { emptyDataFiles } from './new-report/data-files.ts';
import { emptySection } from './new-report/section.ts';
import type { NewReport } from './new-report/types.ts';
import { reportYaml } from './new-report/report-yaml.ts';

/**
 * The files of a new report, by path below `content/`, from those of an earlier one: report.yaml with the questions to
 * answer, and every section in each language without its text, and its data files without their values. Each thing that an editor has to write is marked TODO,
 * and the check names every TODO; so nothing of last year's is published by oversight. Cases are not taken over.
 */
export function newReport(
  files: ReadonlyMap<string, FileContent>,
  { id, from, today, kind }: NewReport,
): Map<string, string> {
  const { languages, reports, pages } = readLibrary(withSite(files, from));
  const data = reports.get(from)!.data!;
  const sections = pages.filter(({ path }) => path.kind === 'section');
  return new Map([
    [`${id}/report.yaml`, reportYaml(data, languages, { id, from, today, kind })],
    [`${id}/notes.yaml`, emptyNotes(languages)],
    ...emptyDataFiles(sections, files, dataFilesOf(files, languages), { id, from }),
    ...sections.map((page) => [moved(page, id), emptySection(page)] as const),
  ]);
}

/** The files of one report. */
export const filesOf = (files: ReadonlyMap<string, FileContent>, report: string): Map<string, FileContent> =>
  new Map([...files].filter(([file]) => file.startsWith(`${report}/`)));

/** The same, and the files of the library that its texts depend on: languages, names, maps. */
export const withSite = (files: ReadonlyMap<string, FileContent>, report: string): Map<string, FileContent> =>
  new Map([
    ...[...files].filter(([file]) => ['site.yaml', 'dimensions.yaml'].includes(file) || file.startsWith('maps/')),
    ...filesOf(files, report),
  ]);

/** `ecommerce-2020/zh/0-preface.mdx` -> `ecommerce-2021/zh/0-preface.mdx`. */
const moved = ({ path }: TextFile, id: string): string => id + path.file.slice(path.report.length);

/** notes.yaml with no note yet, but with what one looks like. */
function emptyNotes(languages: readonly Lang[]): string {
  const head = languages.map((lang) => catalogue(lang).newReport.notes).join(' / ');
  const example = languages.map((lang) => `#   ${lang}: ${catalogue(lang).newReport.exampleNote}`);
  return [`# ${head}`, '# total-of-parts:', ...example, ''].join('\n');
}
