import type { Nodes } from 'mdast';
import { isElement } from '../../../markdown/components.ts';
import type { Allowed } from '../../../numbers/compare.ts';
import { type Block, isDefinition, tableIn } from '../../../content/blocks.ts';
import type { TextFile } from '../../../content/library.ts';
import type { Problem } from '../../../content/problem.ts';
import type { BlockPair, TranslatedPage } from '../../aligned-blocks.ts';
import { isUntranslated } from '../../wrong-language.ts';
import { joinPassages, type Passage, passageOfAttribute, passageOfNode } from '../../../content/passages.ts';
import { differencesInTables } from './cells.ts';
import { differencesInWords } from './words.ts';

/** Numbers that differ between a block and its twin: in its text, its figure's attributes and its table. */
export function differencesInBlocks(twins: TranslatedPage, { zh, en }: BlockPair, allowed: Allowed): Problem[] {
  if (!zh || !en || isUntranslated(zh, twins.zh) || isUntranslated(en, twins.en)) return [];
  const each = zip(textsOf(twins.zh, zh), textsOf(twins.en, en));
  // The month that one attribute names holds for the days in another.
  const texts =
    zh.kind === 'figure' && each.length > 0
      ? [[joinPassages(each.map(([ours]) => ours)), joinPassages(each.map(([, theirs]) => theirs))] as const]
      : each;
  return [
    ...texts.flatMap(([ours, theirs]) =>
      differencesInWords(ours, theirs, withNames(twins, ours, allowed), { canAllow: true }),
    ),
    ...inTables(twins, zh, en, allowed),
  ];
}

const withNames = ({ names }: TranslatedPage, zh: Passage, allowed: Allowed): Allowed => {
  const here = names.filter((name) => zh.text.includes(name.zh));
  return here.length > 0 ? { ...allowed, en: [...(allowed.en ?? []), ...here.map(({ en }) => en)] } : allowed;
};

function inTables(twins: TranslatedPage, zh: Block, en: Block, allowed: Allowed): Problem[] {
  const [ours, theirs] = [tableIn(zh), tableIn(en)];
  if (!ours || !theirs) return [];
  return differencesInTables(
    { page: twins.zh, table: ours, block: zh },
    { page: twins.en, table: theirs, block: en },
    allowed,
  );
}

/** A list item by item, a figure by its attributes, anything else as one text. */
function textsOf(page: TextFile, block: Block): Map<string, Passage> {
  const { node } = block;
  if (block.kind === 'figure') return attributesIn(page, node);
  if (block.kind === 'list' || block.kind === 'blockquote')
    return new Map(paragraphsIn(node).map((part, index) => [String(index), passageOfNode(page, part)]));
  return block.kind === 'table' || block.kind === 'note'
    ? new Map()
    : new Map([['', passageOfNode(page, node, isDefinition(node) ? 'footnote' : 'text')]]);
}

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

const paragraphsIn = (node: Nodes): Nodes[] =>
  node.type === 'paragraph' ? [node] : 'children' in node ? node.children.flatMap(paragraphsIn) : [];

/** What both have, by its name. What one lacks is the pairing's to tell. */
const zip = (zh: Map<string, Passage>, en: Map<string, Passage>): [Passage, Passage][] =>
  [...zh].flatMap(([name, words]): [Passage, Passage][] => (en.has(name) ? [[words, en.get(name)!]] : []));
