import type { Nodes } from 'mdast';
import type { Lang } from '../languages/index.ts';
import type { Side } from '../numbers/index.ts';
import { align } from './align.ts';
import { namesIn } from './glossary.ts';
import { type Block, blocksOf, flatText, type Library, type TextFile } from '../content/index.ts';
import { likenessOf, type Traits, traitsOf } from './likeness.ts';
import { memoizeByObject } from '../text/index.ts';

/** A file in two languages: the one that comes first among the languages, and another. */
export interface TranslatedPage {
  source: TextFile;
  translation: TextFile;
  /** Names of the glossary that have a number in one of the two languages only. */
  names: Name[];
}

/** 网经社 is 100EC: `{ lang: 'en', text: '100EC', of: '网经社' }`. */
interface Name {
  /** The language in which it has a number, and the name there. */
  lang: Lang;
  text: string;
  /** The name in the other language. */
  of: string;
}

/** A block in both languages, or in one alone. */
export type BlockPair = Partial<Record<Side, Block>>;

/** Every file with each of its translations, as far as both can be read. */
export const translatedPagesOf = memoizeByObject((content: Library): TranslatedPage[] =>
  translationsIn(content).flatMap(([source, ...translations]) =>
    translations.flatMap((translation) =>
      source.tree && translation.tree
        ? [{ source, translation, names: numberedNames(content, source.path.lang, translation.path.lang) }]
        : [],
    ),
  ),
);

/** The same file in every language that has it, in the order of the library's languages. */
export function translationsIn({
  pages,
  languages,
}: Pick<Library, 'pages' | 'languages'>): [TextFile, ...TextFile[]][] {
  const files = Map.groupBy(
    pages,
    ({ path: { report, lang, file } }) => report + file.slice(`${report}/${lang}`.length),
  );
  return [...files.values()].map(
    (each) =>
      each.toSorted((a, b) => languages.indexOf(a.path.lang) - languages.indexOf(b.path.lang)) as [
        TextFile,
        ...TextFile[],
      ],
  );
}

function numberedNames({ glossary }: Library, one: Lang, other: Lang): Name[] {
  const terms = Object.values(glossary?.data ?? {}).flat();
  return [
    [one, other],
    [other, one],
  ].flatMap(([plain, lang]) =>
    terms
      .filter((term) => !/\d/.test(term[plain!]))
      .flatMap((term) => namesIn(term, lang!).map((text) => ({ lang: lang!, text, of: term[plain!] })))
      .filter(({ text }) => /\d/.test(text)),
  );
}

/**
 * The blocks of both files side by side. Where one has a block too many, those behind it are still brought together,
 * by their kind and by the numbers, names and footnotes in them. So they are where both have as many blocks of the same
 * kinds, but two that stand side by side cannot be each other's translation.
 */
export const alignBlocks = memoizeByObject(({ source, translation }: TranslatedPage): BlockPair[] => {
  const ours = blocksOf(source).body.map((block) => withTraits(block, source));
  const theirs = blocksOf(translation).body.map((block) => withTraits(block, translation));
  const isSame = ours.length === theirs.length && ours.every((block, index) => likeness(block, theirs[index]!) > 0);
  const pairs: [BlockTraits?, BlockTraits?][] = isSame
    ? ours.map((block, index) => [block, theirs[index]])
    : align(ours, theirs, likeness);
  return pairs.map(([a, b]) => ({ source: a?.block, translation: b?.block }));
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

const NAMED = new Set<Block['kind']>(['heading', 'figure', 'note', 'picture']);

/** Of one kind, and where a name tells them apart, of one name. A list may lack an item and is the same list. */
export const isSameKind = (one: Block, other: Block): boolean =>
  one.kind === other.kind && ((!NAMED.has(one.kind) && one.kind !== 'callout') || one.name === other.name);

/** A block with what can be compared of it. */
export interface BlockTraits extends Traits {
  block: Block;
}

export const withTraits = (block: Block, { body, path }: TextFile): BlockTraits => ({
  block,
  ...traitsOf(textsIn(block.node, body).join('\n'), path.lang),
});

const CONTAINERS = new Set(['table', 'tableRow', 'list', 'listItem', 'descriptionList']);

/** Cells and items apart: `2020` of one and `5家` of the next are no `20205家`. */
const textsIn = (node: Nodes, body: string): string[] =>
  CONTAINERS.has(node.type) && 'children' in node
    ? node.children.flatMap((child) => textsIn(child, body))
    : [flatText(node, body).text];

/** What bears a number or an id of its own is paired by it, whatever it says. */
const isNamed = ({ kind, name }: Block): boolean => NAMED.has(kind) && !/^\d$/.test(name);

/** How likely two blocks are each other's translation; 0: not at all. */
export function likeness(one: BlockTraits, other: BlockTraits): number {
  if (!isSameKind(one.block, other.block)) return 0;
  if (isNamed(one.block)) return 8;
  const like = likenessOf(one, other);
  // Headings stand where they stand, tables have their size, and footnotes are looked at by themselves.
  if (like === 0)
    return one.block.kind === 'heading' || one.block.kind === 'table' || one.block.footnotes.length > 0 ? 1 : 0;
  if (one.block.kind === 'table' && one.block.name === other.block.name) return like + 1;
  const sameNotes = one.block.footnotes.join() === other.block.footnotes.join();
  return like + (sameNotes ? (one.block.footnotes.length > 0 ? 2 : 0.3) : 0);
}
