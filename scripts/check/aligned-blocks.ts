import { translationOf } from '../content/translations.ts';
import { readNumbers } from '../numbers/read.ts';
import { align } from './align.ts';
import { type Block, blocksOf } from '../content/blocks.ts';
import { memoizeByObject } from '../text/memoize.ts';
import type { Library, TextFile } from '../content/library.ts';
import { flatText } from '../content/flat-text.ts';

/** A file in both languages. */
export interface TranslatedPage {
  zh: TextFile;
  en: TextFile;
  /** Names of the glossary that have a number in English only: 网经社 is 100EC. */
  names: Name[];
}

export interface Name {
  zh: string;
  en: string;
}

/** A block in both languages, or in one alone. */
export interface BlockPair {
  zh?: Block;
  en?: Block;
}

/** Every file that both languages have and that can be read in both. */
export const translatedPagesOf = memoizeByObject((content: Library): TranslatedPage[] => {
  const { pages } = content;
  const names = numberedNames(content);
  const byFile = new Map(pages.map((page) => [page.path.file, page]));
  return pages.flatMap((zh) => {
    const en = zh.path.lang === 'zh' ? byFile.get(translationOf(zh.path)) : undefined;
    return en?.tree && zh.tree ? [{ zh, en, names }] : [];
  });
});

const numberedNames = ({ glossary }: Library): Name[] =>
  Object.values(glossary?.data ?? {})
    .flat()
    .flatMap(({ zh, en, also = [] }) =>
      [en, ...also].filter((name) => /\d/.test(name) && !/\d/.test(zh)).map((name) => ({ zh, en: name })),
    );

/**
 * The blocks of both files side by side. Where one has a block too many, those behind it are still brought together,
 * by their kind and by the numbers and footnotes in them.
 */
export const alignBlocks = memoizeByObject(({ zh, en }: TranslatedPage): BlockPair[] => {
  const [ours, theirs] = [blocksOf(zh).body, blocksOf(en).body];
  const isSame = ours.length === theirs.length && ours.every((block, index) => isTwin(block, theirs[index]!));
  if (isSame) return ours.map((block, index) => ({ zh: block, en: theirs[index]! }));
  const [left, right] = [ours.map((block) => traitsOf(block, zh)), theirs.map((block) => traitsOf(block, en))];
  return align(left, right, likeness).map(([a, b]) => ({ zh: a && a.block, en: b && b.block }));
});

/** Footnotes side by side, by their labels. */
export const alignFootnotes = memoizeByObject(({ zh, en }: TranslatedPage): BlockPair[] => {
  const [ours, theirs] = [byName(blocksOf(zh).footnotes), byName(blocksOf(en).footnotes)];
  return [...new Set([...ours.keys(), ...theirs.keys()])].map((name) => ({ zh: ours.get(name), en: theirs.get(name) }));
});

/** The first of each name: a footnote that is defined twice is told elsewhere. */
const byName = (blocks: Block[]): Map<string, Block> =>
  new Map([...blocks].reverse().map((block) => [block.name, block]));

const NAMED = new Set<Block['kind']>(['heading', 'figure', 'note']);

/** Of one kind, and where a name tells them apart, of one name. A list may lack an item and is the same list. */
const isTwin = (zh: Block, en: Block): boolean => zh.kind === en.kind && (!NAMED.has(zh.kind) || zh.name === en.name);

interface Traits {
  block: Block;
  numbers: Set<string>;
  /** Length as it would be in English. */
  length: number;
}

const EN_PER_ZH = 3.3;

function traitsOf(block: Block, { body, path }: TextFile): Traits {
  const { text } = flatText(block.node, body);
  const numbers = new Set(readNumbers(text, path.lang).map(({ kind, value }) => `${kind} ${value}`));
  return { block, numbers, length: text.length * (path.lang === 'zh' ? EN_PER_ZH : 1) };
}

/** How likely two blocks are each other's translation; 0: not at all. */
function likeness(zh: Traits, en: Traits): number {
  if (!isTwin(zh.block, en.block)) return 0;
  if (NAMED.has(zh.block.kind)) return 4;
  const shared = [...zh.numbers].filter((number) => en.numbers.has(number)).length;
  const all = Math.max(zh.numbers.size, en.numbers.size);
  const notes = zh.block.footnotes.join() === en.block.footnotes.join() ? (zh.block.footnotes.length > 0 ? 2 : 0.3) : 0;
  return (
    1 + (all ? (2 * shared) / all : 0) + notes + Math.min(zh.length, en.length) / Math.max(zh.length, en.length, 1)
  );
}
