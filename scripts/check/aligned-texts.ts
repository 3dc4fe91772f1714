import type { Nodes } from 'mdast';
import { type Block, blocksOf, joinPassages, type Passage, passageOfNode, type TextFile } from '../content/index.ts';
import { memoizeByObject } from '../text/index.ts';
import type { Side } from '../numbers/index.ts';
import { alignGroups } from './align-groups.ts';
import { alignBlocks, type BlockTraits, likeness, type TranslatedPage, withTraits } from './aligned-blocks.ts';
import { likenessOf, traitsOf } from './likeness.ts';

/** What stands side by side in two languages, with the blocks that it is of. */
export interface TextPair extends Record<Side, Block[]> {
  /** Paragraphs wherever they stand, in a list or alone; without them, a whole block is held against a whole block. */
  texts?: Record<Side, Passage>;
}

/**
 * The texts of both files side by side. Where both have the same blocks these are the blocks. Where they do not, which
 * the pairing reports, every paragraph is held against its own translation, though it be two there, or an item of a list.
 */
export const alignTexts = memoizeByObject((pages: TranslatedPage): TextPair[] => {
  const pairs = alignBlocks(pages);
  if (pairs.every(({ source, translation }) => source && translation && hasSameParts(source, translation)))
    return pairs.map(({ source, translation }) => ({ source: [source!], translation: [translation!] }));
  return alignedLeaves(pages).flatMap(([ours, theirs]): TextPair[] => {
    if (ours.length === 0 || theirs.length === 0) return [];
    const blocks = { source: ours.map(({ block }) => block), translation: theirs.map(({ block }) => block) };
    const texts = { source: ours.flatMap(passageIn), translation: theirs.flatMap(passageIn) };
    return texts.source.length > 0 && texts.translation.length > 0
      ? [{ ...blocks, texts: { source: joinPassages(texts.source), translation: joinPassages(texts.translation) } }]
      : [blocks];
  });
});

/** A paragraph of a list or quotation that the other language does not have in its own. */
export interface LonePassage {
  side: Side;
  passage: Passage;
  /** The list there. */
  beside: Block;
}

/**
 * Paragraphs with numbers that one language lacks in a list or quotation which has as many items in both. Where it has
 * not, that is reported of the list.
 */
export function lonePassages(pages: TranslatedPage): LonePassage[] {
  const partners = new Map(
    alignBlocks(pages).flatMap(({ source, translation }): [Block, Block][] =>
      source && translation && source.name === translation.name && !hasSameParts(source, translation)
        ? [
            [source, translation],
            [translation, source],
          ]
        : [],
    ),
  );
  if (partners.size === 0) return [];
  return alignedLeaves(pages)
    .filter(([ours, theirs]) => ours.length === 0 || theirs.length === 0)
    .flatMap(([ours, theirs]) => [
      ...ours.map((leaf) => ({ side: 'source' as const, leaf })),
      ...theirs.map((leaf) => ({ side: 'translation' as const, leaf })),
    ])
    .flatMap(({ side, leaf: { block, passage, numbers } }) => {
      const beside = partners.get(block);
      return passage && beside && numbers.size > 0 ? [{ side, passage, beside }] : [];
    });
}

const CONTAINERS = new Set<Block['kind']>(['list', 'descriptions', 'blockquote', 'callout']);

const hasSameParts = (source: Block, translation: Block): boolean =>
  !CONTAINERS.has(source.kind) || paragraphsIn(source.node).length === paragraphsIn(translation.node).length;

/** A paragraph, of a list or alone, or any other block. */
interface Leaf extends BlockTraits {
  passage?: Passage;
}

const alignedLeaves = memoizeByObject(({ source, translation }: TranslatedPage) =>
  alignGroups(leavesOf(source), leavesOf(translation), likenessOfLeaves, joinLeaves),
);

const leavesOf = (page: TextFile): Leaf[] =>
  blocksOf(page).body.flatMap((block): Leaf[] =>
    CONTAINERS.has(block.kind) || block.kind === 'paragraph'
      ? paragraphsIn(block.node).map((node) => {
          const passage = passageOfNode(page, node);
          return { block, passage, ...traitsOf(passage.text, page.path.lang) };
        })
      : [withTraits(block, page)],
  );

/** A list for a list counts a little: two texts may be alike in nothing else. */
const SAME_KIND = 0.3;

const likenessOfLeaves = (one: Leaf, other: Leaf): number => {
  if (!one.passage || !other.passage) return one.passage || other.passage ? 0 : likeness(one, other);
  const like = likenessOf(one, other);
  return like > 0 && one.block.kind === other.block.kind ? like + SAME_KIND : like;
};

const joinLeaves = (first: Leaf, second: Leaf): Leaf | undefined =>
  first.passage &&
  second.passage && {
    block: first.block,
    passage: first.passage,
    numbers: new Set([...first.numbers, ...second.numbers]),
    names: new Set([...first.names, ...second.names]),
    length: first.length + second.length,
  };

const passageIn = ({ passage }: Leaf): Passage[] => (passage ? [passage] : []);

const paragraphsIn = (node: Nodes): Nodes[] =>
  node.type === 'paragraph' ? [node] : 'children' in node ? node.children.flatMap(paragraphsIn) : [];
