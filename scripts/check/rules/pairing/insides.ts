import type { Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isElement } from '../../../markdown/components.ts';
import { type Lang, type Place } from '../../../languages/index.ts';
import { readCell } from '../../../numbers/cell.ts';
import { attributesOf } from '../../../tables/read-figure.ts';
import { type Block, sizeOf, tableIn } from '../../../content/blocks.ts';
import type { TextFile } from '../../../content/library.ts';
import { positionOfNode, problemAt, type Wording } from '../../../content/position.ts';
import type { Problem } from '../../../content/problem.ts';
import { blockName, otherLang } from '../../block-names.ts';
import type { BlockPair, TranslatedPage } from '../../aligned-blocks.ts';
import { isUntranslated } from '../../wrong-language.ts';

/** Two blocks that belong together: as many items, cells and footnotes, the same chart. The English is the one told. */
export function comparedBlocks(twins: TranslatedPage, { zh, en }: BlockPair): Problem[] {
  if (!zh || !en) return [];
  const untranslated = [untranslatedIn(twins.zh, zh), untranslatedIn(twins.en, en)].flat();
  if (untranslated.length > 0) return untranslated;
  const at = (node: Block['node'] | Table['children'][number], wording: Wording) =>
    problemAt(positionOfNode(twins.en.path.file, node), 'pairing', wording);
  const place: Place = { lang: 'zh', at: `${twins.zh.path.file}:${zh.line}` };
  const size = differentSize(zh, en, place);
  if (size) return [at(en.node, size)];
  return [
    ...differentFootnotes(zh, en, place).map((wording) => at(en.node, wording)),
    ...differentAttributes(zh, en, place).map((wording) => at(en.node, wording)),
    ...differentGaps(tableIn(zh), tableIn(en), twins.zh.path.file).map(({ node, wording }) => at(node, wording)),
  ];
}

const untranslatedIn = (page: TextFile, block: Block): Problem[] =>
  isUntranslated(block, page)
    ? [problemAt(positionOfNode(page.path.file, block.node), 'pairing', sayUntranslated(page.path.lang))]
    : [];

const sayUntranslated =
  (lang: Lang): Wording =>
  (words) =>
    words.pairing.untranslated(otherLang(lang), lang);

function differentSize(zh: Block, en: Block, place: Place): Wording | undefined {
  const [ours, theirs] = [tableIn(zh), tableIn(en)];
  if (ours && theirs && sizeOf(ours) !== sizeOf(theirs))
    return (words) => words.pairing.otherTableSize(sizeOf(theirs), sizeOf(ours), place);
  if ((zh.kind !== 'list' && zh.kind !== 'blockquote') || zh.name === en.name) return undefined;
  const parts = zh.kind === 'list' ? undefined : en.name;
  return (words) => words.pairing.otherParts(blockName(en, words), parts, zh.name, place);
}

/** The order of clauses is each language's own; which footnotes a block has is not. */
function differentFootnotes(zh: Block, en: Block, place: Place): Wording[] {
  const [ours, theirs] = [zh.footnotes, en.footnotes].map((labels) => [...labels].sort()) as [string[], string[]];
  return ours.join() === theirs.join() ? [] : [(words) => words.pairing.otherFootnotes(theirs, ours, place)];
}

/** Attributes that are the same word in both languages, and those that only must be there in both. */
const ALIKE = ['chart', 'whole'];
const PRESENT = ['printed', 'period', 'derived', 'missing', 'note', 'highlight', 'unit'];

function differentAttributes(zh: Block, en: Block, place: Place): Wording[] {
  if (!isElement(zh.node) || !isElement(en.node) || zh.kind !== 'figure') return [];
  const [ours, theirs] = [attributesOf(zh.node), attributesOf(en.node)];
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

/** A value that one language gives and the other has as —. */
function differentGaps(
  zh: Table | undefined,
  en: Table | undefined,
  file: string,
): { node: Table['children'][number]; wording: Wording }[] {
  if (!zh || !en) return [];
  return en.children.slice(1).flatMap((row, index) => {
    const ours = zh.children[index + 1]!;
    const column = row.children.findIndex(
      (cell, at) => at > 0 && isGap(toString(cell)) !== isGap(toString(ours.children[at] ?? cell)),
    );
    if (column < 0) return [];
    const [here, there] = [toString(row.children[column]!), toString(ours.children[column]!)].map(
      (text) => text.trim() || '—',
    );
    const place: Place = { lang: 'zh', at: `${file}:${ours.position?.start.line ?? 1}` };
    return [{ node: row, wording: (words) => words.pairing.otherGap(column + 1, here!, there!, place) }];
  });
}

const isGap = (text: string): boolean => readCell(text.trim(), 'zh').kind === 'missing';
