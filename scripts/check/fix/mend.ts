import type { Nodes } from 'mdast';
import { isDeepStrictEqual } from 'node:util';
import { type Library, readLibrary } from '../../content/index.ts';
import { applyEdits, type Edit, type Mending, withoutOverlaps } from './edit.ts';
import { mendHeadings, mendLinks } from './markdown.ts';
import { mendPunctuation } from './punctuation.ts';

/** One mending may make room for another: `甲 , 乙` is `甲，乙` after two rounds. */
const MOST_ROUNDS = 5;

/**
 * Mends what has one right answer, and answers the files that are others now. A file whose blocks, links, bold words,
 * tables or keys would be others after it keeps what it had; so does one that cannot be read. What it answers is
 * answered unchanged when it is asked again.
 */
export function mendContent(files: ReadonlyMap<string, string>): Map<string, string> {
  const now = new Map(files);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const library = readLibrary(now);
    const signs = mendAll(now, [...mendPunctuation(library, now), ...mendLinks(library)], hasSameStructure);
    const headings = mendAll(signs, mendHeadings(readLibrary(signs)), hasSameBlocks);
    const changed = [...headings].filter(([file, text]) => text !== now.get(file));
    for (const [file, text] of changed) now.set(file, text);
    if (changed.length === 0) break;
  }
  return new Map([...now].filter(([file, text]) => text !== files.get(file)));
}

type Files = ReadonlyMap<string, string>;
type IsAsBefore = (file: string, before: string, after: string) => boolean;

function mendAll(files: Files, mendings: readonly Mending[], isAsBefore: IsAsBefore): Map<string, string> {
  const mended = new Map(files);
  for (const [file, own] of Map.groupBy(mendings, ([edit]) => edit!.file)) {
    const source = files.get(file)!;
    const make = (some: readonly Mending[]) => applyEdits(source, some.flat() as Edit[]);
    const isSafe = (some: readonly Mending[]) => isAsBefore(file, source, make(some));
    mended.set(file, make(largestSafe(withoutOverlaps(own), isSafe)));
  }
  return mended;
}

/** All of them where that is safe; else what is safe of each half. */
function largestSafe(mendings: readonly Mending[], isSafe: (some: readonly Mending[]) => boolean): readonly Mending[] {
  if (isSafe(mendings)) return mendings;
  if (mendings.length < 2) return [];
  const middle = mendings.length >> 1;
  const some = [mendings.slice(0, middle), mendings.slice(middle)].flatMap((half) => largestSafe(half, isSafe));
  return isSafe(some) ? some : [];
}

/** The same nodes or keys in the same order, whatever their words. */
const hasSameStructure: IsAsBefore = (file, before, after) =>
  isDeepStrictEqual(shapeOf(file, before, deepShape), shapeOf(file, after, deepShape));

/** As many blocks at the same lines. */
const hasSameBlocks: IsAsBefore = (file, before, after) =>
  isDeepStrictEqual(shapeOf(file, before, linesOfBlocks), shapeOf(file, after, linesOfBlocks));

/** Undefined where the file cannot be read: nothing is the same as that. */
function shapeOf(file: string, text: string, shape: (node: Nodes) => unknown): unknown {
  const library: Library = readLibrary(new Map([[file, text]]));
  const { pages, site, topics, reports, notes, corrections, glossary, data } = library;
  // Other files are not there: a figure whose data stands in one lacks it before and after.
  if (library.problems.some(({ rule }) => rule !== 'data')) return Symbol(file);
  const tables = [reports, notes, corrections, data].flatMap((some) => [...some.values()]);
  const values = [site, topics, glossary, ...tables, ...pages.map(({ frontmatter }) => frontmatter)];
  return [values.map((yaml) => withoutWords(yaml?.data)), pages.map(({ tree }) => tree && shape(tree))];
}

function deepShape(node: Nodes): unknown {
  const { type } = node;
  return 'children' in node ? [type, node.children.filter((child) => child.type !== 'text').map(deepShape)] : type;
}

const linesOfBlocks = (node: Nodes): unknown =>
  'children' in node ? node.children.map(({ position }) => position?.start.line) : [];

function withoutWords(value: unknown): unknown {
  if (typeof value === 'string') return '';
  if (Array.isArray(value)) return value.map(withoutWords);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).map(([key, one]) => [key, withoutWords(one)]);
}
