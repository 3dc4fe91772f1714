import { isElement } from '../../markdown/index.ts';
import { attributesOf } from '../../tables/index.ts';
import {
  type Block,
  type Library,
  type Position,
  positionOfNode,
  type Problem,
  problemAt,
  type Rule,
  type TextFile,
} from '../../content/index.ts';
import { alignFootnotes, type TranslatedPage, translatedPagesOf } from '../aligned-blocks.ts';
import { alignTexts, type TextPair } from '../aligned-texts.ts';
import { differencesInPair } from './numbers/blocks.ts';
import { differencesInFrontmatter, differencesInYaml } from './numbers/yaml.ts';
import type { Allowed } from '../../numbers/index.ts';

/** Every number of one language stands in the other with the same value, unless an `<Allow>` exempts it. */
export const numbers: Rule = (content) => [
  ...translatedPagesOf(content).flatMap((pages) => [...inPages(pages), ...differencesInFrontmatter(pages)]),
  ...[...content.reports.values()].flatMap((report) => differencesInYaml(report, content.languages)),
  ...[...content.notes.values()].flatMap((notes) => differencesInYaml(notes, content.languages, true)),
  ...[...content.corrections.values()].flatMap((yaml) => differencesInYaml(yaml, content.languages)),
];

function inPages(pages: TranslatedPage): Problem[] {
  const pairs = [...alignTexts(pages), ...footnotePairs(pages)];
  const useful = new Set<Exemption>();
  const problems = pairs.flatMap((pair) => {
    const given = SIDES.flatMap((side) => pair[side].flatMap((block) => exemptionsAfter(pages[side], block)));
    const left = differencesInPair(pages, pair, allowedBy(pages, given));
    for (const exemption of given) if (helps(pages, pair, given, exemption, left)) useful.add(exemption);
    return left;
  });
  const unused = SIDES.flatMap((side) => exemptionsIn(pages[side])).filter(
    (exemption) =>
      ![...useful].some((one) => one.number === exemption.number && isSamePlace(one.place, exemption.place)),
  );
  return [
    ...problems,
    ...unused.map(({ place, number }) => problemAt(place, 'numbers', (words) => words.numbers.unusedAllow(number))),
  ];
}

const SIDES = ['source', 'translation'] as const;

/** Footnotes that both languages have. */
const footnotePairs = (pages: TranslatedPage): TextPair[] =>
  alignFootnotes(pages).flatMap(({ source, translation }) =>
    source && translation ? [{ source: [source], translation: [translation] }] : [],
  );

/** A number that an `<Allow>` exempts. */
export interface Exemption {
  place: Position;
  number: string;
  reason: string;
}

/** Every number that one language may have alone, with the reason: for the page that shows the state of the library. */
export const exemptions = ({ pages }: Library): Exemption[] => pages.flatMap(exemptionsIn);

const exemptionsIn = (page: TextFile): Exemption[] =>
  (page.tree?.children ?? []).flatMap((node) =>
    isElement(node) && node.name === 'Allow' ? exemptionsOf(page, node) : [],
  );

const exemptionsAfter = (page: TextFile, block: Block): Exemption[] =>
  block.allows.flatMap((element) => exemptionsOf(page, element));

function exemptionsOf(page: TextFile, element: Block['allows'][number]): Exemption[] {
  const { numbers: listed = '', reason = '' } = attributesOf(element);
  // A comma between digits belongs to a number: `12, 1,500` are two.
  const each = listed.split(/[，、;；]\s*|,(?!\d{3}(?!\d))\s*/).map((number) => number.trim());
  return each.filter(Boolean).map((number) => ({ place: positionOfNode(page.path.file, element), number, reason }));
}

/** An `<Allow>` after either block exempts its number in both: a number that is missing is reported where it is missing. */
function allowedBy({ source, translation }: TranslatedPage, given: Exemption[]): Allowed {
  const numbers = given.map(({ number }) => number);
  return { [source.path.lang]: numbers, [translation.path.lang]: numbers };
}

/** Whether more would differ without this exemption. */
function helps(
  pages: TranslatedPage,
  pair: TextPair,
  given: Exemption[],
  exemption: Exemption,
  left: Problem[],
): boolean {
  const others = given.filter((one) => one !== exemption);
  return differencesInPair(pages, pair, allowedBy(pages, others)).length > left.length;
}

const isSamePlace = (one: Position, other: Position): boolean => one.line === other.line && one.file === other.file;
