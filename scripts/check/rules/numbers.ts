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
  ...inTexts(translatedPagesOf(content)),
  ...translatedPagesOf(content).flatMap(differencesInFrontmatter),
  ...[...content.reports.values()].flatMap((report) => differencesInYaml(report, content.languages)),
  ...[...content.notes.values()].flatMap((notes) => differencesInYaml(notes, content.languages, true)),
  ...[...content.corrections.values(), ...content.credits.values()].flatMap((yaml) =>
    differencesInYaml(yaml, content.languages),
  ),
];

/** An exemption of one text may be needed by one of its translations, and not by another. */
function inTexts(each: readonly TranslatedPage[]): Problem[] {
  const compared = each.map(inPages);
  const useful = new Set(compared.flatMap((pages) => pages.useful.map(nameOf)));
  const texts = new Set(each.flatMap((pages) => SIDES.map((side) => pages[side])));
  const unused = [...texts].flatMap(exemptionsIn).filter((exemption) => !useful.has(nameOf(exemption)));
  return [
    ...compared.flatMap(({ problems }) => problems),
    ...unused.map(({ place, number }) => problemAt(place, 'numbers', (words) => words.numbers.unusedAllow(number))),
  ];
}

const nameOf = ({ place, number }: Exemption): string => `${place.file}:${place.line} ${number}`;

/** What differs between a text and its translation, and the exemptions without which more would. */
function inPages(pages: TranslatedPage): { problems: Problem[]; useful: Exemption[] } {
  const pairs = [...alignTexts(pages), ...footnotePairs(pages)];
  const useful: Exemption[] = [];
  const problems = pairs.flatMap((pair) => {
    const given = SIDES.flatMap((side) => pair[side].flatMap((block) => exemptionsAfter(pages[side], block)));
    const left = differencesInPair(pages, pair, allowedBy(pages, given));
    useful.push(...given.filter((exemption) => helps(pages, pair, given, exemption, left)));
    return left;
  });
  return { problems, useful };
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
