import type { Nodes } from 'mdast';
import { isElement, picturesOf } from '../../../markdown/index.ts';
import type { Allowed } from '../../../numbers/index.ts';
import {
  isDefinition,
  joinPassages,
  type Passage,
  passageOfAttribute,
  passageOfNode,
  passagesOfPicture,
  type Problem,
  tableIn,
  type TextFile,
} from '../../../content/index.ts';
import type { BlockPair, TranslatedPage } from '../../aligned-blocks.ts';
import type { TextPair } from '../../aligned-texts.ts';
import { isUntranslated } from '../../wrong-language.ts';
import { differencesInTables } from './cells.ts';
import { differencesInWords } from './words.ts';

/** Numbers that differ between what stands side by side in two languages. */
export function differencesInPair(pages: TranslatedPage, pair: TextPair, allowed: Allowed): Problem[] {
  const [source, translation] = [pair.source[0]!, pair.translation[0]!];
  if (!pair.texts) return differencesInBlocks(pages, { source, translation }, allowed);
  if (SIDES.some((side) => pair[side].some((block) => isUntranslated(block, pages[side])))) return [];
  const { texts } = pair;
  return differencesInWords(
    texts.source,
    texts.translation,
    withNames(pages, [texts.source, texts.translation], allowed),
    {
      canAllow: true,
    },
  );
}

const SIDES = ['source', 'translation'] as const;

/** Numbers that differ between a block and its translation: in its text, its figure's attributes and its table. */
function differencesInBlocks(pages: TranslatedPage, { source, translation }: BlockPair, allowed: Allowed): Problem[] {
  if (!source || !translation) return [];
  if (isUntranslated(source, pages.source) || isUntranslated(translation, pages.translation)) return [];
  const each = textsIn(pages, { source, translation });
  // The month that one attribute names holds for the days in another.
  const texts =
    source.kind === 'figure' && each.length > 0
      ? [[joinPassages(each.map(([ours]) => ours)), joinPassages(each.map(([, theirs]) => theirs))] as const]
      : each;
  return [
    ...texts.flatMap(([ours, theirs]) =>
      differencesInWords(ours, theirs, withNames(pages, [ours, theirs], allowed), { canAllow: true }),
    ),
    ...inTables(pages, { source, translation }, allowed),
  ];
}

/** A name that stands in one of the two passages may have its number in the other. */
const withNames = ({ names }: TranslatedPage, passages: readonly Passage[], allowed: Allowed): Allowed =>
  names
    .filter(({ lang, of }) => passages.some((passage) => passage.lang !== lang && passage.text.includes(of)))
    .reduce((all, { lang, text }) => ({ ...all, [lang]: [...(all[lang] ?? []), text] }), allowed);

function inTables(pages: TranslatedPage, { source, translation }: Required<BlockPair>, allowed: Allowed): Problem[] {
  const [ours, theirs] = [tableIn(source), tableIn(translation)];
  if (!ours || !theirs) return [];
  return differencesInTables(
    { page: pages.source, table: ours, block: source },
    { page: pages.translation, table: theirs, block: translation },
    allowed,
  );
}

/** A list item by item, a figure by its attributes, anything else as one text. */
function textsIn(pages: TranslatedPage, { source, translation }: Required<BlockPair>): [Passage, Passage][] {
  const [ours, theirs] = [
    [pages.source, source.node],
    [pages.translation, translation.node],
  ] as [[TextFile, Nodes], [TextFile, Nodes]];
  switch (source.kind) {
    case 'figure':
      return zip(attributesIn(...ours), attributesIn(...theirs));
    case 'picture':
      return zip(textsOfPicture(...ours), textsOfPicture(...theirs));
    case 'list':
    case 'descriptions':
    case 'blockquote':
    case 'callout':
      return zip(paragraphsOf(...ours), paragraphsOf(...theirs));
    case 'table':
    case 'note':
    case 'code':
    case 'formula':
      return [];
    default:
      return [[textOf(...ours), textOf(...theirs)]];
  }
}

const paragraphsOf = (page: TextFile, node: Nodes): Map<string, Passage> =>
  new Map(
    textBlocksIn(node).flatMap((part, index) =>
      picturesOf(part).length > 0
        ? [...textsOfPicture(page, part)].map(([name, passage]) => [`${index} ${name}`, passage] as const)
        : [[String(index), passageOfNode(page, part)] as const],
    ),
  );

const TEXT_BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);

const textBlocksIn = (node: Nodes): Nodes[] =>
  TEXT_BLOCKS.has(node.type) ? [node] : 'children' in node ? node.children.flatMap(textBlocksIn) : [];

const textOf = (page: TextFile, node: Nodes): Passage =>
  passageOfNode(page, node, isDefinition(node) ? 'footnote' : 'text');

const COMPARED = new Set(['title', 'printed', 'period', 'derived', 'missing', 'note', 'highlight', 'source']);

function attributesIn(page: TextFile, node: Nodes): Map<string, Passage> {
  if (!isElement(node)) return new Map();
  const texts = node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' && COMPARED.has(attribute.name)
      ? [[attribute.name, passageOfAttribute(page, node, attribute)] as const]
      : [],
  );
  return new Map(texts);
}

const textsOfPicture = (page: TextFile, node: Nodes): Map<string, Passage> => {
  const passages = picturesOf(node).flatMap((image) => passagesOfPicture(page, image));
  return new Map(passages.map((passage, index) => [String(index), passage]));
};

/** What both have, by its name. What one lacks is the pairing's to report. */
const zip = (ours: Map<string, Passage>, theirs: Map<string, Passage>): [Passage, Passage][] =>
  [...ours].flatMap(([name, passage]): [Passage, Passage][] =>
    theirs.has(name) ? [[passage, theirs.get(name)!]] : [],
  );
