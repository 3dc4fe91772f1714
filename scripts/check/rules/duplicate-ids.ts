import { reservedReportIds, reservedSlugs } from '../../addresses.ts';
import { isElement } from '../../markdown/components.ts';
import { idOf } from '../../markdown/block-ids.ts';
import { attributesOf } from '../../tables/read-figure.ts';
import type { Library, Rule } from '../../content/library.ts';
import { positionOfNode, problemAt } from '../../content/position.ts';
import type { Position, Problem } from '../../content/problem.ts';

/** Nothing bears a name twice: figures and notes in a report, headings in a file, files at one address. */
export const duplicateIds: Rule = (content) => [
  ...repeated(components(content), 'Figure'),
  ...repeated(components(content), 'Note'),
  ...repeated(headings(content), 'heading'),
  ...repeated(addressesOf(content), 'file'),
  ...reserved(content),
];

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

function repeated(named: Named[], kind: string): Problem[] {
  const first = new Map<string, Named>();
  return named
    .filter((one) => one.kind === kind)
    .flatMap((one) => {
      const before = first.get(one.key);
      if (!before) {
        first.set(one.key, one);
        return [];
      }
      const { file, line, column } = one;
      return [problemAt({ file, line, column }, 'duplicate-ids', sayRepeated(one, before))];
    });
}

const kinds: Record<string, { en: string; zh: string }> = {
  Figure: { en: 'figure', zh: '图' },
  Note: { en: 'note', zh: '编者注' },
  heading: { en: 'heading', zh: '标题编号' },
  file: { en: 'address', zh: '地址' },
};

function sayRepeated(one: Named, before: Named): Problem['message'] {
  const kind = kinds[one.kind]!;
  const where = `${before.file}:${before.line}`;
  return {
    en: [
      `the ${kind.en} "${one.name}" exists already, at ${where}`,
      `each ${kind.en} once`,
      'give this one another name',
    ],
    zh: [`${kind.zh}“${one.name}”已经有了，在${where}`, `每个${kind.zh}只能出现一次`, '给这一个换个名字'],
  };
}

function reserved({ pages, reports }: Library): Problem[] {
  const say = (name: string): Problem['message'] => ({
    en: [`"${name}" is an address of the site itself`, 'another name', 'rename it'],
    zh: [`“${name}”是网站自己的地址`, '应换一个名字', '改名'],
  });
  return [
    ...[...reports]
      .filter(([id]) => reservedReportIds.includes(id))
      .map(([id, { file }]) => problemAt({ file, line: 1, column: 1 }, 'duplicate-ids', say(id))),
    ...pages
      .filter(({ path }) => path.kind === 'section' && reservedSlugs.includes(path.slug.split('/')[0]!))
      .map(({ path }) => problemAt({ file: path.file, line: 1, column: 1 }, 'duplicate-ids', say(path.slug))),
  ];
}
