import { isElement } from '../../markdown/components.ts';
import { attributesOf } from '../../tables/read-figure.ts';
import type { Library, TextFile, Rule } from '../../content/library.ts';
import { positionOfNode, problemAt } from '../../content/position.ts';
import type { Position, Problem } from '../../content/problem.ts';
import { positionOf, positionOfKey } from '../../content/read-yaml.ts';

/** What is named exists: reports, chapters, topics, kinds, notes. */
export const references: Rule = (content) => [
  ...content.pages.flatMap((page) => [
    ...unknownTopics(content, page),
    ...unknownKind(content, page),
    ...unknownChapter(content, page),
    ...unknownNotes(content, page),
  ]),
  ...reportsWithoutYaml(content),
  ...unusedNotes(content),
  ...chaptersWithoutText(content),
];

const problem = (place: Position, en: [string, string, string], zh: [string, string, string]): Problem =>
  problemAt(place, 'references', { en, zh });

function unknownTopics({ topics }: Library, { frontmatter }: TextFile): Problem[] {
  if (!topics?.data) return [];
  const known = topics.data;
  return (frontmatter.data?.topics ?? []).flatMap((topic, index) =>
    topic in known
      ? []
      : [
          problem(
            positionOf(frontmatter, ['topics', index]),
            [
              `there is no topic "${topic}"`,
              'a key of topics.yaml',
              'choose one that is there, or add it to topics.yaml',
            ],
            [`没有“${topic}”这个主题`, '应是topics.yaml里的键', '选用已有的主题，或在topics.yaml里添加'],
          ),
        ],
  );
}

function unknownKind({ site }: Library, { frontmatter, path }: TextFile): Problem[] {
  const kind =
    path.kind === 'case' && frontmatter.data && 'kind' in frontmatter.data ? frontmatter.data.kind : undefined;
  if (!kind || !site?.data || kind in site.data.kinds) return [];
  return [
    problem(
      positionOf(frontmatter, ['kind']),
      [
        `there is no kind of case "${kind}"`,
        'a key under kinds in site.yaml',
        'choose one that is there, or add it to site.yaml',
      ],
      [`没有“${kind}”这类案例`, '应是site.yaml中kinds下的键', '选用已有的类别，或在site.yaml里添加'],
    ),
  ];
}

function unknownChapter({ reports }: Library, { path }: TextFile): Problem[] {
  const report = reports.get(path.report);
  if (!path.chapter || !report?.data || report.data.chapters?.[path.chapter]) return [];
  return [
    problem(
      { file: path.file, line: 1, column: 1 },
      [
        `report.yaml knows no chapter "${path.chapter}"`,
        'the folder’s name without its number, under chapters in report.yaml',
        `add ${path.chapter}: { zh: …, en: … } there, or rename the folder`,
      ],
      [
        `report.yaml里没有“${path.chapter}”这一章`,
        'report.yaml的chapters下应有文件夹名（不含序号）',
        `在那里加上${path.chapter}: { zh: …, en: … }，或给文件夹改名`,
      ],
    ),
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
    .map(({ id, place }) =>
      problem(
        place,
        [
          `notes.yaml has no note "${id}"`,
          'a note of that name with zh and en',
          `add ${id}: to ${page.path.report}/notes.yaml`,
        ],
        [`notes.yaml里没有“${id}”这条注`, '应有同名的注，含zh和en', `在${page.path.report}/notes.yaml里加上${id}:`],
      ),
    );
}

function unusedNotes({ notes, pages }: Library): Problem[] {
  return [...notes].flatMap(([report, file]) => {
    const used = new Set(
      pages.filter(({ path }) => path.report === report).flatMap((page) => notesIn(page).map(({ id }) => id)),
    );
    return Object.keys(file.data ?? {})
      .filter((id) => !used.has(id))
      .map((id) =>
        problem(
          positionOfKey(file, [], id),
          [
            `no text shows the note "${id}"`,
            `<Note id="${id}" /> at the paragraph that it is about, in both languages`,
            'add it there, or take the note away',
          ],
          [`没有正文用到“${id}”这条注`, `应在相关段落后写<Note id="${id}" />，两种语言都要`, '补上，或删去这条注'],
        ),
      );
  });
}

function reportsWithoutYaml({ pages, reports }: Library): Problem[] {
  const folders = new Map(
    pages.filter(({ path }) => !reports.has(path.report)).map(({ path }) => [path.report, path.file]),
  );
  return [...folders].map(([report, file]) =>
    problem(
      { file, line: 1, column: 1 },
      [
        `the folder ${report} has no report.yaml`,
        `${report}/report.yaml with the report’s title, issuer and period`,
        'copy one from another report and fill it in',
      ],
      [
        `文件夹${report}里没有report.yaml`,
        `应有${report}/report.yaml，写明标题、发布单位、时间`,
        '从别的报告复制一份来填写',
      ],
    ),
  );
}

function chaptersWithoutText({ reports, pages }: Library): Problem[] {
  return [...reports].flatMap(([id, report]) => {
    const present = new Set(pages.filter(({ path }) => path.report === id).map(({ path }) => path.chapter));
    return Object.keys(report.data?.chapters ?? {})
      .filter((key) => !present.has(key))
      .map((key) =>
        problem(
          positionOf(report, ['chapters', key]),
          [
            `no folder holds the chapter "${key}"`,
            `a folder such as zh/1-${key}/ with its sections`,
            'add the folder, or take the chapter away',
          ],
          [`没有文件夹对应“${key}”这一章`, `应有zh/1-${key}/这样的文件夹`, '补上文件夹，或删去这一章'],
        ),
      );
  });
}
