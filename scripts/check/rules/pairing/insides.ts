import type { Table } from 'mdast';
import { isElement, isFormula, isReference, nodesIn, picturesOf } from '../../../markdown/index.ts';
import type { Place } from '../../../languages/index.ts';
import { attributesOf } from '../../../tables/index.ts';
import {
  type Block,
  positionOfNode,
  type Problem,
  problemAt,
  sizeOf,
  tableIn,
  type TextFile,
  type Wording,
} from '../../../content/index.ts';
import { blockName } from '../../block-names.ts';
import { placeIn } from '../../place-in.ts';
import type { BlockPair, TranslatedPage } from '../../aligned-blocks.ts';
import { wrongLanguageOf } from '../../wrong-language.ts';
import { comparedTables } from './tables.ts';

/** Two blocks that belong together: as many items, cells and footnotes, the same chart. Reported at the translation. */
export function comparedBlocks(pages: TranslatedPage, { source, translation }: BlockPair): Problem[] {
  if (!source || !translation) return [];
  const untranslated = [untranslatedIn(pages.source, source), untranslatedIn(pages.translation, translation)].flat();
  if (untranslated.length > 0) return untranslated;
  const at = (node: Block['node'] | Table['children'][number], wording: Wording) =>
    problemAt(positionOfNode(pages.translation.path.file, node), 'pairing', wording);
  const place = placeIn(pages.source, source.line);
  const size = differentSize(source, translation, place);
  if (size) return [at(translation.node, size)];
  return [
    ...differentFootnotes(source, translation, place).map((wording) => at(translation.node, wording)),
    ...differentLiterals(source, translation, place).map((wording) => at(translation.node, wording)),
    ...differentAttributes(source, translation, place).map((wording) => at(translation.node, wording)),
    ...loneCaption(source, translation, place).map((wording) => at(translation.node, wording)),
    ...comparedTables(tableIn(source), tableIn(translation), pages).map(({ node, wording }) => at(node, wording)),
  ];
}

function untranslatedIn(page: TextFile, block: Block): Problem[] {
  const lang = wrongLanguageOf(block, page);
  if (!lang) return [];
  return [
    problemAt(positionOfNode(page.path.file, block.node), 'pairing', (words) =>
      words.pairing.untranslated(lang, page.path.lang),
    ),
  ];
}

function differentSize(source: Block, translation: Block, place: Place): Wording | undefined {
  const [ours, theirs] = [tableIn(source), tableIn(translation)];
  if (ours && theirs && sizeOf(ours) !== sizeOf(theirs))
    return (words) => words.pairing.otherTableSize(sizeOf(theirs), sizeOf(ours), place);
  const [here, there] = [partsOf(translation), partsOf(source)];
  if (here === there) return undefined;
  const parts = source.kind === 'list' ? undefined : here;
  return (words) => words.pairing.otherParts(blockName(translation, words), parts, there!, place);
}

/** How many parts a block has that is not one text. */
function partsOf({ node, kind, name }: Block): string | undefined {
  if (kind === 'list') return name;
  const isWhole = kind !== 'blockquote' && kind !== 'callout' && kind !== 'descriptions';
  return isWhole || !('children' in node) ? undefined : String(node.children.length);
}

/** Formulas, code, pictures and cross-references are the same in all languages, in the order that each language needs. */
function differentLiterals(source: Block, translation: Block, place: Place): Wording[] {
  const [ours, theirs] = [literalsIn(source.node), literalsIn(translation.node)];
  if (ours.join('\n') === theirs.join('\n')) return [];
  const [here, there] = [surplus(theirs, ours), surplus(ours, theirs)];
  return [(words) => words.pairing.otherLiterals(here, there, place)];
}

/** What stands in one list more often than in the other. */
function surplus(ones: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return ones
    .filter((one) => {
      const at = left.indexOf(one);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    })
    .map(shortened);
}

function literalsIn(block: Block['node']): string[] {
  return nodesIn(block, 'inlineMath', 'math', 'code', 'inlineCode', 'link', 'image')
    .flatMap(({ node }) => {
      if (node.type === 'image') return node.url;
      if (isFormula(node)) return node.value.replace(WORDS, '\\text{}').replace(/\s+/g, ' ').trim();
      if (node.type === 'code') return [node.lang ?? '', withoutRemarks(node.value)].filter(Boolean).join(' ');
      if (node.type === 'inlineCode') return node.value;
      return node.type === 'link' && isReference(node) ? node.url : [];
    })
    .sort();
}

/** Words in a formula are each language's own. */
const WORDS = /\\(?:text|textbf|textit|textrm|mbox)\s*\{[^{}]*\}/g;

/** So are remarks in code, at the end of a line or in lines of their own. */
const withoutRemarks = (code: string): string =>
  code.replace(/(^|[ \t])(?:#|\/\/|--|%)[ \t].*$/gm, '').replace(/[ \t]+$/gm, '');

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};

/** The order of clauses is each language's own; which footnotes a block has is not. */
function differentFootnotes(source: Block, translation: Block, place: Place): Wording[] {
  const [ours, theirs] = [source.footnotes, translation.footnotes].map((labels) => [...labels].sort()) as [
    string[],
    string[],
  ];
  return ours.join() === theirs.join() ? [] : [(words) => words.pairing.otherFootnotes(theirs, ours, place)];
}

/** Attributes that are the same word in both languages, and those that only must be there in both. */
const ALIKE = ['chart', 'of', 'whole', 'data', 'columns', 'rows', 'indicators', 'rowIndicators', 'when'];
const PRESENT = ['printed', 'period', 'derived', 'missing', 'note', 'highlight', 'totals', 'unit'];

function differentAttributes(source: Block, translation: Block, place: Place): Wording[] {
  if (!isElement(source.node) || !isElement(translation.node) || source.kind !== 'figure') return [];
  const [ours, theirs] = [attributesOf(source.node), attributesOf(translation.node)];
  const unlike = ALIKE.filter((name) => ours[name] !== theirs[name]).map((name) => ({
    name,
    ours: ours[name],
    theirs: theirs[name],
  }));
  const lone = PRESENT.filter((name) => name in ours !== name in theirs).map((name) => ({
    name,
    ours: ours[name] && '…',
    theirs: theirs[name] && '…',
  }));
  return [...unlike, ...lone].map(
    ({ name, ours, theirs }) =>
      (words) =>
        words.pairing.otherAttribute(name, theirs, ours, place),
  );
}

/** A picture has a caption in both languages or in neither. */
function loneCaption(source: Block, translation: Block, place: Place): Wording[] {
  const [ours, theirs] = [source, translation].map(({ node }) => picturesOf(node).map(({ title }) => Boolean(title)));
  const lone = theirs!.find((isThere, index) => isThere !== ours![index]);
  return lone === undefined ? [] : [(words) => words.pairing.loneCaption(lone, place)];
}
