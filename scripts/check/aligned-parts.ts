import type { List, ListItem, Nodes } from 'mdast';
import { joinPassages, type Passage, passageOfNode, type TextFile } from '../content/index.ts';
import { align } from './align.ts';
import { likenessOf, traitsOf } from './likeness.ts';
import type { Side } from '../numbers/index.ts';

/**
 * The texts of two lists or two quotations side by side. Where one of them lacks an item, which the pairing reports,
 * those behind it are still held against their own translation.
 */
export function alignParts(source: [TextFile, Nodes], translation: [TextFile, Nodes]): Record<Side, Passage>[] {
  const [ours, theirs] = [partsOf(...source), partsOf(...translation)];
  const pairs =
    ours.length === theirs.length
      ? ours.map((part, index) => [part, theirs[index]!] as const)
      : alignByText(ours, theirs);
  return pairs.flatMap(([one, other]) =>
    one.length === other.length
      ? one.map((passage, index) => ({ source: passage, translation: other[index]! }))
      : [{ source: joinPassages(one), translation: joinPassages(other) }],
  );
}

/** The paragraphs of each item, without those of lists in it, which are items of their own. */
function partsOf(page: TextFile, node: Nodes): Passage[][] {
  const parts = node.type === 'list' ? itemsOf(node) : 'children' in node ? node.children.map((child) => [child]) : [];
  return parts
    .map((nodes) => nodes.flatMap(paragraphsIn).map((paragraph) => passageOfNode(page, paragraph)))
    .filter((passages) => passages.length > 0);
}

const itemsOf = ({ children }: List): Nodes[][] => children.flatMap(partsOfItem);

function partsOfItem({ children }: ListItem): Nodes[][] {
  const own = children.filter(({ type }) => type !== 'list');
  return [own, ...children.filter((child): child is List => child.type === 'list').flatMap(itemsOf)];
}

const paragraphsIn = (node: Nodes): Nodes[] =>
  node.type === 'paragraph' ? [node] : 'children' in node ? node.children.flatMap(paragraphsIn) : [];

function alignByText(ours: Passage[][], theirs: Passage[][]): (readonly [Passage[], Passage[]])[] {
  const withTraits = (part: Passage[]) => ({ part, traits: traitsOf(joinPassages(part).text, part[0]!.lang) });
  return align(ours.map(withTraits), theirs.map(withTraits), (one, other) =>
    likenessOf(one.traits, other.traits),
  ).flatMap(([one, other]) => (one && other ? [[one.part, other.part] as const] : []));
}
