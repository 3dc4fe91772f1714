import { isElement } from '../../markdown/components.ts';
import { attributesOf } from '../../tables/read-figure.ts';
import type { Block } from '../../content/blocks.ts';
import type { Library, TextFile, Rule } from '../../content/library.ts';
import { positionOfNode, problemAt } from '../../content/position.ts';
import type { Position, Problem } from '../../content/problem.ts';
import {
  type BlockPair,
  alignBlocks,
  alignFootnotes,
  type TranslatedPage,
  translatedPagesOf,
} from '../aligned-blocks.ts';
import { differencesInBlocks } from './numbers/blocks.ts';
import { differencesInFrontmatter, differencesInNotes, differencesInYaml } from './numbers/yaml.ts';
import type { Allowed } from '../../numbers/compare.ts';

/** Every number of one language stands in the other with the same value, unless an `<Allow>` excuses it. */
export const numbers: Rule = (content) => [
  ...translatedPagesOf(content).flatMap((twins) => [...inTwins(twins), ...differencesInFrontmatter(twins)]),
  ...[...content.reports.values()].flatMap((report) => differencesInYaml(report)),
  ...[...content.notes.values()].flatMap(differencesInNotes),
];

function inTwins(twins: TranslatedPage): Problem[] {
  const pairs = [...withoutSplit(alignBlocks(twins)), ...alignFootnotes(twins)];
  const useful = new Set<Excuse>();
  const problems = pairs.flatMap((pair) => {
    const excuses = { zh: excusesAfter(twins.zh, pair.zh), en: excusesAfter(twins.en, pair.en) };
    const left = differencesInBlocks(twins, pair, allowedBy(excuses));
    for (const excuse of [...excuses.zh, ...excuses.en])
      if (helps(twins, pair, excuses, excuse, left)) useful.add(excuse);
    return left;
  });
  const idle = [twins.zh, twins.en]
    .flatMap((page) => excusesIn(page))
    .filter(
      (excuse) => ![...useful].some((one) => one.number === excuse.number && isSamePlace(one.place, excuse.place)),
    );
  return [
    ...problems,
    ...idle.map(({ place, number }) => problemAt(place, 'numbers', (words) => words.numbers.unusedAllow(number))),
  ];
}

/** A block beside one that has no twin may have been split in two: that is told first, and its numbers once it is mended. */
function withoutSplit(pairs: BlockPair[]): BlockPair[] {
  const isLone = (pair: BlockPair | undefined) => pair !== undefined && !(pair.zh && pair.en);
  return pairs.filter(
    (pair, index) => pair.en?.kind !== 'paragraph' || !(isLone(pairs[index - 1]) || isLone(pairs[index + 1])),
  );
}

/** A number that an `<Allow>` excuses. */
export interface Excuse {
  place: Position;
  number: string;
  reason: string;
}

/** Every number that one language may have alone, with the reason: for the page that shows the state of the library. */
export const excuses = ({ pages }: Library): Excuse[] => pages.flatMap(excusesIn);

const excusesIn = (page: TextFile): Excuse[] =>
  (page.tree?.children ?? []).flatMap((node) =>
    isElement(node) && node.name === 'Allow' ? excusesOf(page, node) : [],
  );

const excusesAfter = (page: TextFile, block: Block | undefined): Excuse[] =>
  (block?.allows ?? []).flatMap((element) => excusesOf(page, element));

function excusesOf(page: TextFile, element: Block['allows'][number]): Excuse[] {
  const { numbers: listed = '', reason = '' } = attributesOf(element);
  // A comma between digits belongs to a number: `12, 1,500` are two.
  const each = listed.split(/[，、;；]\s*|,(?!\d{3}(?!\d))\s*/).map((number) => number.trim());
  return each.filter(Boolean).map((number) => ({ place: positionOfNode(page.path.file, element), number, reason }));
}

type Excuses = Record<'zh' | 'en', Excuse[]>;

/** An `<Allow>` after either block excuses its number in both: a number that is missing is told where it is missing. */
function allowedBy({ zh, en }: Excuses): Allowed {
  const numbers = [...zh, ...en].map(({ number }) => number);
  return { zh: numbers, en: numbers };
}

/** Whether more would differ without this excuse. */
function helps(twins: TranslatedPage, pair: BlockPair, { zh, en }: Excuses, excuse: Excuse, left: Problem[]): boolean {
  const without = (all: Excuse[]) => all.filter((one) => one !== excuse);
  return differencesInBlocks(twins, pair, allowedBy({ zh: without(zh), en: without(en) })).length > left.length;
}

const isSamePlace = (one: Position, other: Position): boolean => one.line === other.line && one.file === other.file;
