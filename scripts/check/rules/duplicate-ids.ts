import { reservedReportIds, reservedSlugs } from '../../addresses.ts';
import { isElement } from '../../markdown/components.ts';
import { idOf } from '../../markdown/block-ids.ts';
import { attributesOf } from '../../tables/index.ts';
import {
  type Library,
  type Position,
  positionOfNode,
  type Problem,
  problemAt,
  type Rule,
} from '../../content/index.ts';

/** Nothing bears a name twice: figures and notes in a report, headings in a file, files at one address. */
export const duplicateIds: Rule = (content) => [
  ...repeated(components(content), 'Figure'),
  ...repeated(components(content), 'Note'),
  ...repeated(headings(content), 'heading'),
  ...repeated(addressesOf(content), 'file'),
  ...chaptersElsewhere(content),
  ...reserved(content),
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
  return [...folders].flatMap(([folder, [first]]) => {
    const { report, lang, chapter, file } = first!.path;
    const other = pages.find(
      ({ path }) =>
        path.report === report &&
        path.lang === lang &&
        (path.chapter === undefined ? path.slug === chapter : path.chapter === chapter && path.file < file) &&
        !path.file.startsWith(`${folder}/`),
    );
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

function reserved({ pages, reports }: Library): Problem[] {
  return [
    ...[...reports]
      .filter(([id]) => reservedReportIds.includes(id))
      .map(([id, { file }]) =>
        problemAt({ file, line: 1, column: 1 }, 'duplicate-ids', (words) => words.duplicateIds.reserved(id)),
      ),
    ...pages
      .filter(({ path }) => path.kind === 'section' && reservedSlugs.includes(path.slug.split('/')[0]!))
      .map(({ path }) =>
        problemAt({ file: path.file, line: 1, column: 1 }, 'duplicate-ids', (words) =>
          words.duplicateIds.reserved(path.slug),
        ),
      ),
  ];
}
