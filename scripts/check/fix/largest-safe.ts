import { isDeepStrictEqual } from 'node:util';
import type { Nodes } from 'mdast';
import { type Library, readLibrary } from '../../content/index.ts';
import { applyEdits, type Edit, type Mending } from './edit.ts';

/** What has to be the same before and after: of a text its tree seen so, of YAML its keys. */
export type Shape = (node: Nodes) => unknown;

/** The same nodes in the same order, whatever their words. */
export function deepShape(node: Nodes): unknown {
  const { type } = node;
  return 'children' in node ? [type, node.children.filter((child) => child.type !== 'text').map(deepShape)] : type;
}

/** As many blocks at the same lines. */
export const linesOfBlocks: Shape = (node) =>
  'children' in node ? node.children.map(({ position }) => position?.start.line) : [];

/** So often a text is tried once more with some of its mendings; what is not known to be safe by then is left. */
const MOST_TRIES = 40;

/**
 * Of the mendings of one file as many as leave its shape. Where all together do not, parts of the text are tried by
 * themselves, so that the whole is not read again for each.
 */
export function largestSafe(
  files: ReadonlyMap<string, string>,
  file: string,
  mendings: readonly Mending[],
  shape: Shape,
): readonly Mending[] {
  const source = files.get(file)!;
  // It says what languages a file may have.
  const site = files.get('site.yaml') ?? '';
  const isSafeIn = ({ start, end, before }: Part) => {
    const text = source.slice(start, end);
    const known = shapeOf(site, file, before + text, shape);
    return (some: readonly Mending[]) =>
      isDeepStrictEqual(known, shapeOf(site, file, before + applyEdits(text, some.flatMap(moved(-start))), shape));
  };
  const isSafe = isSafeIn({ start: 0, end: source.length, before: '' });
  if (isSafe(mendings)) return mendings;
  const some = inParts(partsOf(file, source), mendings, (part, own) => halves(own, isSafeIn(part)));
  return isSafe(some) ? some : halves(some, isSafe);
}

const moved = (by: number) => (mending: Mending) =>
  mending.map((edit): Edit => ({ ...edit, start: edit.start + by, end: edit.end + by }));

/** A piece of a file from one offset to another, and what it cannot be read without. */
interface Part {
  start: number;
  end: number;
  before: string;
}

/** What is safe of the first half of the parts, and of the second; a part alone is tried with some of its mendings. */
function inParts(
  parts: readonly Part[],
  mendings: readonly Mending[],
  safeIn: (part: Part, own: readonly Mending[]) => readonly Mending[],
): readonly Mending[] {
  const [first, last] = [parts[0], parts.at(-1)];
  const own = mendings.filter(([edit]) => edit!.start >= (first?.start ?? 0) && edit!.start < (last?.end ?? 0));
  if (!first || !last || own.length === 0) return [];
  if (parts.length === 1) return safeIn(first, own);
  const middle = parts.length >> 1;
  return [parts.slice(0, middle), parts.slice(middle)].flatMap((half) => inParts(half, own, safeIn));
}

/** The frontmatter and the blocks of a text, each to the beginning of the next; YAML is one part. */
function partsOf(file: string, source: string): Part[] {
  const page = readLibrary(new Map([[file, source]])).pages[0];
  if (!page?.tree) return [{ start: 0, end: source.length, before: '' }];
  const shift = source.length - page.body.length;
  const starts = page.tree.children.map(({ position }) => shift + (position?.start.offset ?? 0));
  const before = source.slice(0, starts[0]);
  const blocks = starts.map((start, index) => ({ start, end: starts[index + 1] ?? source.length, before }));
  return [{ start: 0, end: before.length, before: '' }, ...blocks];
}

/** All of them where that is safe; else what is safe of each half. */
function halves(mendings: readonly Mending[], isSafe: (some: readonly Mending[]) => boolean): readonly Mending[] {
  let tries = 0;
  const safeOf = (some: readonly Mending[]): readonly Mending[] => {
    if (++tries > MOST_TRIES) return [];
    if (isSafe(some)) return some;
    if (some.length < 2) return [];
    const middle = some.length >> 1;
    return [some.slice(0, middle), some.slice(middle)].flatMap(safeOf);
  };
  const found = safeOf(mendings);
  return isSafe(found) ? found : [];
}

/** Undefined where the file cannot be read: nothing is the same as that. */
function shapeOf(site: string, file: string, text: string, shape: Shape): unknown {
  const library: Library = readLibrary(new Map([['site.yaml', site]]).set(file, text));
  const { pages, topics, reports, notes, corrections, glossary, data } = library;
  // Other files are not there: a figure whose data stands in one lacks it before and after.
  if (library.problems.some((problem) => problem.file === file && problem.rule !== 'data')) return Symbol(file);
  const tables = [reports, notes, corrections, data].flatMap((some) => [...some.values()]);
  const values = [library.site, topics, glossary, ...tables, ...pages.map(({ frontmatter }) => frontmatter)];
  return [values.map((yaml) => withoutWords(yaml?.data)), pages.map(({ tree }) => tree && shape(tree))];
}

function withoutWords(value: unknown): unknown {
  if (typeof value === 'string') return '';
  if (Array.isArray(value)) return value.map(withoutWords);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).map(([key, one]) => [key, withoutWords(one)]);
}
