import type { Image, Nodes, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { isScalar, visit, type Scalar } from 'yaml';
import { type Lang, type PassageKind } from '../languages/index.ts';
import { memoizeByObject } from '../text/index.ts';
import { picturesOf } from '../markdown/index.ts';
import type { Library, TextFile, Yaml } from './library.ts';
import { languageAbove } from './fold-lines.ts';
import { type FlatText, flatText, flatWords, positionOfOffset } from './flat-text.ts';
import type { Position } from './problem.ts';
import { positionAt } from './yaml-position.ts';

/** A piece of text that a reader sees, wherever it stands, with the place of each of its characters. */
export interface Passage {
  lang: Lang;
  kind: PassageKind;
  text: string;
  at: (index: number) => Position;
  /** Where the parts of a joined text begin: what stands beside one of them in the other language. */
  starts?: number[];
  /** For a text in a page: whether the character was written with a backslash before it. */
  escaped: (index: number) => boolean;
}

/** Every piece of text in the library: paragraphs, headings, cells, attributes, frontmatter, YAML files. */
export const allPassages = memoizeByObject((content: Library): Passage[] => [
  ...content.pages.flatMap((page) => [...passagesOf(page), ...passagesOfYaml(page.frontmatter, page.path.lang)]),
  ...[
    ...[content.site, content.topics, content.dimensions, content.indicators],
    ...[
      ...[content.reports, content.notes, content.corrections],
      ...[content.credits, content.data, content.maps],
    ].flatMap((files) => [...files.values()]),
  ].flatMap((yaml) => (yaml ? passagesOfYaml(yaml) : [])),
]);

/** The pieces of text in a page's body. */
export const passagesOf = memoizeByObject((page: TextFile): Passage[] =>
  page.tree ? inside(page, page.tree, 'text') : [],
);

function inside(page: TextFile, node: Nodes | Root, kind: Passage['kind']): Passage[] {
  const pictures = picturesOf(node);
  if (pictures.length > 0) return pictures.flatMap((picture) => passagesOfPicture(page, picture));
  if (node.type === 'paragraph') return [passageOfNode(page, node, kind)];
  if (node.type === 'heading') return [passageOfNode(page, node, 'heading')];
  if (node.type === 'tableCell') return [passageOfNode(page, node, 'cell')];
  const below =
    'children' in node
      ? node.children.flatMap((child) => inside(page, child, node.type === 'footnoteDefinition' ? 'footnote' : kind))
      : [];
  return node.type === 'mdxJsxFlowElement' ? [...inAttributes(page, node), ...below] : below;
}

/** Pieces of text as one, with a mark between: what one of them says counts for the others. */
export function joinPassages(parts: Passage[]): Passage {
  const starts = parts.map((_, index) =>
    parts.slice(0, index).reduce((length, { text }) => length + text.length + 1, 0),
  );
  const at = (index: number): Position => {
    const part = starts.findLastIndex((start) => start <= index);
    return parts[part]!.at(index - starts[part]!);
  };
  // A mark that no number reaches across: «2020» and «单位» of two attributes are not «2020单».
  return { ...parts[0]!, text: parts.map(({ text }) => text).join('；'), at, starts, escaped: never };
}

/** What stands for a picture, and its caption. */
export function passagesOfPicture(page: TextFile, image: Image): Passage[] {
  const { alt, title, url, position } = image;
  const start = (position?.start.offset ?? 0) + '!['.length;
  const afterName = page.body.indexOf(url, start + (alt?.length ?? 0)) + url.length;
  const afterQuote = afterName + /^>?\s*["'(]?/.exec(page.body.slice(afterName))![0].length;
  return [
    ...(alt ? [passageOf(page, image, flatWords(alt, start, page.body), 'attribute')] : []),
    ...(title ? [passageOf(page, image, flatWords(title, afterQuote, page.body), 'attribute')] : []),
  ];
}

/** The words of one paragraph, heading or cell; of a larger block, run together. */
export const passageOfNode = (page: TextFile, node: Nodes, kind: Passage['kind'] = 'text'): Passage =>
  passageOf(page, node, flatText(node, page.body), kind);

function passageOf(page: TextFile, node: Nodes, { text, offsets }: FlatText, kind: Passage['kind']): Passage {
  const offset = (index: number) => offsets[Math.min(index, offsets.length - 1)] ?? node.position?.start.offset ?? 0;
  return {
    lang: page.path.lang,
    kind,
    text,
    at: (index) => positionOfOffset(page, offset(index)),
    escaped: (index) => page.body[offset(index) - 1] === '\\',
  };
}

/** Attributes that a reader sees. */
const READABLE = new Set(['title', 'unit', 'source', 'printed', 'period', 'derived', 'missing', 'note', 'highlight']);

const inAttributes = (page: TextFile, element: MdxJsxFlowElement): Passage[] =>
  element.attributes.flatMap((attribute) => {
    const readable =
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' && READABLE.has(attribute.name);
    return readable ? [passageOfAttribute(page, element, attribute)] : [];
  });

export function passageOfAttribute(
  page: TextFile,
  element: MdxJsxFlowElement,
  { name, value, position }: MdxJsxAttribute,
): Passage {
  const start = position?.start.offset ?? element.position?.start.offset ?? 0;
  const before = position ? `${name}="`.length : 0;
  return {
    lang: page.path.lang,
    kind: 'attribute',
    text: String(value),
    at: (index) => positionOfOffset(page, start + before + index),
    escaped: never,
  };
}

const never = () => false;

/** Keys of YAML files whose values no reader sees, that are not in one of the languages, or that are quoted as they were. */
const UNREAD = new Set([
  'series',
  'period',
  'published',
  'restated',
  'revised',
  'status',
  'embargo',
  'cover',
  'original',
  'licence',
  'orcid',
  'at',
  'kind',
  'stance',
  'dates',
  'topics',
  'section',
  'was',
  'rules',
  'examples',
]);

/** The values of a YAML text in their languages: that of the key `zh` or `en`, or the one given. */
function passagesOfYaml(yaml: Yaml<unknown>, lang?: Lang): Passage[] {
  const found: Passage[] = [];
  visit(yaml.document, {
    Pair(_, { key }) {
      return isScalar(key) && UNREAD.has(String(key.value)) ? visit.SKIP : undefined;
    },
    Scalar(role, node, path) {
      const own = lang ?? languageAbove(path);
      if (role !== 'key' && own && typeof node.value === 'string')
        found.push(passageOfScalar(yaml, node, node.value, own));
    },
  });
  return found;
}

/** One value of a YAML text. A value over several lines has the place of its beginning. */
export function passageOfScalar(yaml: Yaml<unknown>, node: Scalar, text: string, lang: Lang): Passage {
  const [start = 0, end = 0] = node.range ?? [];
  const quote = /^QUOTE/.test(node.type ?? '') ? 1 : 0;
  const isPlain = end - start === text.length + 2 * quote;
  return {
    lang,
    kind: 'yaml',
    text,
    at: (index) => positionAt(yaml, isPlain ? start + quote + index : start),
    escaped: never,
  };
}
