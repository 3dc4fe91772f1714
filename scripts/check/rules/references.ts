import { isElement } from '../../markdown/index.ts';
import { attributesOf } from '../../tables/index.ts';
import {
  type Library,
  type Position,
  positionOf,
  positionOfKey,
  positionOfNode,
  type Problem,
  problemAt,
  type Rule,
  type TextFile,
  type Wording,
} from '../../content/index.ts';

import { unknownKindOfCase } from './references/cases.ts';
import { mapsOf } from './references/maps.ts';
import { namedByReports, namedBySite } from './references/site.ts';

/** What is named exists: reports, chapters, topics, kinds of cases, notes, pages, registers. */
export const references: Rule = (content) => [
  ...content.pages.flatMap((page) => [
    ...unknownTopics(content, page),
    ...unknownKindOfCase(content, page),
    ...unknownChapter(content, page),
    ...unknownNotes(content, page),
  ]),
  ...reportsWithoutYaml(content),
  ...unusedNotes(content),
  ...chaptersWithoutText(content),
  ...namedBySite(content),
  ...namedByReports(content),
  ...mapsOf(content),
];

const problem = (place: Position, wording: Wording): Problem => problemAt(place, 'references', wording);

function unknownTopics({ topics }: Library, { frontmatter }: TextFile): Problem[] {
  if (topics && !topics.data) return [];
  const known = topics?.data ?? {};
  const topicsOf = frontmatter.data && 'topics' in frontmatter.data ? frontmatter.data.topics : undefined;
  return (topicsOf ?? []).flatMap((topic, index) =>
    Object.hasOwn(known, topic)
      ? []
      : [problem(positionOf(frontmatter, ['topics', index]), (words) => words.references.unknownTopic(topic))],
  );
}

function unknownChapter({ reports, languages }: Library, { path }: TextFile): Problem[] {
  const report = reports.get(path.report);
  const { chapter } = path;
  if (!chapter || !report?.data || report.data.chapters?.[chapter]) return [];
  return [
    problem({ file: path.file, line: 1, column: 1 }, (words) => words.references.unknownChapter(chapter, languages)),
  ];
}

const notesIn = ({ tree, path }: TextFile) =>
  (tree?.children ?? [])
    .filter(isElement)
    .filter((element) => element.name === 'Note')
    .map((element) => ({ id: attributesOf(element).id ?? '', place: positionOfNode(path.file, element) }));

function unknownNotes({ notes }: Library, page: TextFile): Problem[] {
  const file = notes.get(page.path.report);
  if (file && !file.data) return [];
  return notesIn(page)
    .filter(({ id }) => id && !file?.data?.[id])
    .map(({ id, place }) => problem(place, (words) => words.references.missingNote(id, page.path.report)));
}

function unusedNotes({ notes, pages }: Library): Problem[] {
  return [...notes].flatMap(([report, file]) => {
    const used = new Set(
      pages.filter(({ path }) => path.report === report).flatMap((page) => notesIn(page).map(({ id }) => id)),
    );
    return Object.keys(file.data ?? {})
      .filter((id) => !used.has(id))
      .map((id) => problem(positionOfKey(file, [], id), (words) => words.references.unusedNote(id)));
  });
}

function reportsWithoutYaml({ pages, reports, notes, corrections }: Library): Problem[] {
  const files = [
    ...[...notes, ...corrections].map(([report, { file }]) => [report, file] as const),
    ...pages.filter(({ path }) => path.kind !== 'page').map(({ path }) => [path.report, path.file] as const),
  ];
  const folders = new Map(files.filter(([report]) => !reports.has(report)));
  return [...folders].map(([report, file]) =>
    problem({ file, line: 1, column: 1 }, (words) => words.references.noReportYaml(report)),
  );
}

function chaptersWithoutText({ reports, pages, languages }: Library): Problem[] {
  return [...reports].flatMap(([id, report]) => {
    const present = new Set(pages.filter(({ path }) => path.report === id).map(({ path }) => path.chapter));
    return Object.keys(report.data?.chapters ?? {})
      .filter((key) => !present.has(key))
      .map((key) =>
        problem(positionOf(report, ['chapters', key]), (words) => words.references.emptyChapter(key, languages[0]!)),
      );
  });
}
