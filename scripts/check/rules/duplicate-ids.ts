import { LONGEST_NAME, reservedNames, reservedPageIds, reservedReportIds, reservedSlugs } from '../../addresses.ts';
import { idOf, isElement } from '../../markdown/index.ts';
import { attributesOf } from '../../tables/index.ts';
import {
  type ContentPath,
  type Library,
  type Position,
  positionOfNode,
  type Problem,
  problemAt,
  type Rule,
} from '../../content/index.ts';
import { sameNames } from './duplicate-ids/same-names.ts';

/** Nothing bears a name twice: figures and notes in a report, headings in a file, files at one address, reports. */
export const duplicateIds: Rule = (content) => [
  ...repeated(components(content), 'Figure'),
  ...repeated(components(content), 'Note'),
  ...repeated(headings(content), 'heading'),
  ...repeated(addressesOf(content), 'file'),
  ...chaptersElsewhere(content),
  ...reserved(content),
  ...sameNames(content),
];

type Kind = 'Figure' | 'Note' | 'heading' | 'file';

interface Named extends Position {
  kind: string;
  /** What must not be repeated, with its scope. */
  key: string;
  name: string;
}

const components = ({ pages }: Library): Named[] =>
  pages.flatMap(({ path, tree }) =>
    (tree?.children ?? []).filter(isElement).flatMap((element) => {
      const name = attributesOf(element).id ?? '';
      const kind = element.name ?? '';
      return name
        ? [{ ...positionOfNode(path.file, element), kind, name, key: `${path.report}/${path.lang}/${kind}/${name}` }]
        : [];
    }),
  );

const headings = ({ pages }: Library): Named[] =>
  pages.flatMap(({ path, tree }) =>
    (tree?.children ?? [])
      .filter((node) => node.type === 'heading')
      .map((node) => ({
        ...positionOfNode(path.file, node),
        kind: 'heading',
        name: idOf(node) ?? '',
        key: `${path.file}#${idOf(node)}`,
      })),
  );

const addressesOf = ({ pages }: Library): Named[] =>
  pages.map(({ path }) => ({
    file: path.file,
    line: 1,
    column: 1,
    kind: 'file',
    name: path.slug,
    key: `${path.report}/${path.lang}/${path.slug}`,
  }));

/** A chapter has a page of its own, at the address of its folder; so no file and no other folder can be there. */
function chaptersElsewhere({ pages }: Library): Problem[] {
  const folders = Map.groupBy(
    pages.filter(({ path }) => path.chapter !== undefined),
    ({ path }) => path.file.slice(0, path.file.lastIndexOf('/')),
  );
  const placeOf = ({ report, lang, chapter, slug }: ContentPath): string => `${report}/${lang}/${chapter ?? slug}`;
  const atPlace = Map.groupBy(pages, ({ path }) => placeOf(path));
  return [...folders].flatMap(([folder, [first]]) => {
    const { file } = first!.path;
    const other = atPlace
      .get(placeOf(first!.path))!
      .find(({ path }) => (path.chapter === undefined || path.file < file) && !path.file.startsWith(`${folder}/`));
    return other
      ? [
          problemAt({ file, line: 1, column: 1 }, 'duplicate-ids', (words) =>
            words.duplicateIds.chapter(folder, other.path.file),
          ),
        ]
      : [];
  });
}

function repeated(named: Named[], kind: Kind): Problem[] {
  const first = new Map<string, Named>();
  return named
    .filter((one) => one.kind === kind)
    .flatMap((one) => {
      const before = first.get(one.key);
      if (!before) {
        first.set(one.key, one);
        return [];
      }
      const { file, line, column, name } = one;
      return [
        problemAt({ file, line, column }, 'duplicate-ids', (words) =>
          words.duplicateIds.repeated(kind, name, `${before.file}:${before.line}`),
        ),
      ];
    });
}

function reserved(content: Library): Problem[] {
  const ofReports = [...content.reports].flatMap(([id, { file }]) =>
    reservedReportIds.includes(id) ? [keptBack({ file, line: 1, column: 1 }, id)] : [],
  );
  const ofTexts = content.pages.flatMap(({ path }) => {
    if (path.kind === 'page') return ownPage(content, path);
    const [first, ...below] = path.kind === 'case' ? ['', ...path.slug.split('/').slice(1)] : path.slug.split('/');
    const isKept = reservedSlugs.includes(first!) || below.some((name) => reservedNames.includes(name));
    return isKept ? [keptBack({ file: path.file, line: 1, column: 1 }, path.slug)] : [];
  });
  const ofFigures = components(content)
    .filter(({ kind }) => kind === 'Figure')
    .flatMap((figure) => {
      if (reservedNames.includes(figure.name)) return [keptBack(figure, figure.name)];
      const { length } = figure.name;
      return length > LONGEST_NAME
        ? [problemAt(figure, 'duplicate-ids', (words) => words.duplicateIds.tooLong(length, LONGEST_NAME))]
        : [];
    });
  return [...ofReports, ...ofTexts, ...ofFigures];
}

/** A page of the library's own stands beside the reports. */
function ownPage({ reports }: Library, { file, slug }: ContentPath): Problem[] {
  const at = { file, line: 1, column: 1 };
  if (reservedPageIds.includes(slug)) return [keptBack(at, slug)];
  const report = reports.get(slug);
  return report
    ? [problemAt(at, 'duplicate-ids', (words) => words.duplicateIds.repeated('file', slug, `${report.file}:1`))]
    : [];
}

const keptBack = (place: Position, name: string): Problem =>
  problemAt(place, 'duplicate-ids', (words) => words.duplicateIds.reserved(name));
