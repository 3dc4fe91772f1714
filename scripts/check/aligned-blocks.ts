import { type Lang, languages, readNumbers, textFacts } from '../languages/index.ts';
import type { Side } from '../numbers/index.ts';
import { align } from './align.ts';
import { namesIn } from './glossary.ts';
import { type Block, blocksOf, flatText, type Library, type TextFile } from '../content/index.ts';
import { memoizeByObject } from '../text/memoize.ts';

/** A file in two languages: the one that comes first among the languages, and another. */
export interface TranslatedPage {
  source: TextFile;
  translation: TextFile;
  /** Names of the glossary that have a number in the translation only: 网经社 is 100EC. */
  names: Name[];
}

export interface Name {
  source: string;
  translation: string;
}

/** A block in both languages, or in one alone. */
export type BlockPair = Partial<Record<Side, Block>>;

/** Every file with each of its translations, as far as both can be read. */
export const translatedPagesOf = memoizeByObject((content: Library): TranslatedPage[] =>
  translationsIn(content.pages).flatMap(([source, ...translations]) =>
    translations.flatMap((translation) =>
      source?.tree && translation.tree
        ? [{ source, translation, names: numberedNames(content, source.path.lang, translation.path.lang) }]
        : [],
    ),
  ),
);

/** The same file in every language that has it, in the order of the languages. */
export function translationsIn(pages: readonly TextFile[]): TextFile[][] {
  const files = Map.groupBy(
    pages,
    ({ path: { report, lang, file } }) => report + file.slice(`${report}/${lang}`.length),
  );
  return [...files.values()].map((each) =>
    each.toSorted((a, b) => languages.indexOf(a.path.lang) - languages.indexOf(b.path.lang)),
  );
}

function numberedNames({ glossary }: Library, source: Lang, translation: Lang): Name[] {
  return Object.values(glossary?.data ?? {})
    .flat()
    .flatMap((term) =>
      namesIn(term, translation)
        .filter((name) => /\d/.test(name) && !/\d/.test(term[source]))
        .map((name) => ({ source: term[source], translation: name })),
    );
}

/**
 * The blocks of both files side by side. Where one has a block too many, those behind it are still brought together,
 * by their kind and by the numbers and footnotes in them.
 */
export const alignBlocks = memoizeByObject(({ source, translation }: TranslatedPage): BlockPair[] => {
  const [ours, theirs] = [blocksOf(source).body, blocksOf(translation).body];
  const isSame = ours.length === theirs.length && ours.every((block, index) => isSameKind(block, theirs[index]!));
  if (isSame) return ours.map((block, index) => ({ source: block, translation: theirs[index]! }));
  const [left, right] = [
    ours.map((block) => traitsOf(block, source)),
    theirs.map((block) => traitsOf(block, translation)),
  ];
  return align(left, right, likeness).map(([a, b]) => ({ source: a && a.block, translation: b && b.block }));
});

/** Footnotes side by side, by their labels. */
export const alignFootnotes = memoizeByObject(({ source, translation }: TranslatedPage): BlockPair[] => {
  const [ours, theirs] = [byName(blocksOf(source).footnotes), byName(blocksOf(translation).footnotes)];
  return [...new Set([...ours.keys(), ...theirs.keys()])].map((name) => ({
    source: ours.get(name),
    translation: theirs.get(name),
  }));
});

/** The first of each name: a footnote that is defined twice is reported elsewhere. */
const byName = (blocks: Block[]): Map<string, Block> =>
  new Map([...blocks].reverse().map((block) => [block.name, block]));

const NAMED = new Set<Block['kind']>(['heading', 'figure', 'note']);

/** Of one kind, and where a name tells them apart, of one name. A list may lack an item and is the same list. */
const isSameKind = (one: Block, other: Block): boolean =>
  one.kind === other.kind && (!NAMED.has(one.kind) || one.name === other.name);

interface Traits {
  block: Block;
  numbers: Set<string>;
  /** Length as it would be in English. */
  length: number;
}

function traitsOf(block: Block, { body, path }: TextFile): Traits {
  const { text } = flatText(block.node, body);
  const numbers = new Set(readNumbers(text, path.lang).map(({ kind, value }) => `${kind} ${value}`));
  return { block, numbers, length: text.length * textFacts(path.lang).lettersPerCharacter };
}

/** How likely two blocks are each other's translation; 0: not at all. */
function likeness(one: Traits, other: Traits): number {
  if (!isSameKind(one.block, other.block)) return 0;
  if (NAMED.has(one.block.kind)) return 4;
  const shared = [...one.numbers].filter((number) => other.numbers.has(number)).length;
  const all = Math.max(one.numbers.size, other.numbers.size);
  const sameNotes = one.block.footnotes.join() === other.block.footnotes.join();
  const notes = sameNotes ? (one.block.footnotes.length > 0 ? 2 : 0.3) : 0;
  const lengths = Math.min(one.length, other.length) / Math.max(one.length, other.length, 1);
  return 1 + (all ? (2 * shared) / all : 0) + notes + lengths;
}
