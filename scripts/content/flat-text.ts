import type { Nodes, PhrasingContent } from 'mdast';
import { isFormula, isReference } from '../markdown/index.ts';
import { memoizeByObject } from '../text/index.ts';
import type { TextFile } from './library.ts';
import type { Position } from './problem.ts';

/** The words of a block as a reader sees them, each character with its offset in the tree's text. */
export interface FlatText {
  text: string;
  offsets: number[];
}

/** Stands for what is no prose: code, a formula, an image, a bare address, a link that prints what it leads to. */
export const NO_PROSE = '\ufffc';

/** A block's words without its Markdown: footnote marks are left out, so that `%[^nbs]，` is `%，`. */
export function flatText(block: Nodes, source: string): FlatText {
  const flat: FlatText = { text: '', offsets: [] };
  append(flat, block, source);
  return flat;
}

/** Words that stand in the source from an offset on, with a backslash or an entity between: those of an attribute. */
export function flatWords(words: string, start: number, source: string): FlatText {
  const flat: FlatText = { text: '', offsets: [] };
  appendText(flat, words, start, source);
  return flat;
}

function append(flat: FlatText, node: Nodes, source: string): void {
  const start = node.position?.start.offset ?? (flat.offsets.at(-1) ?? -1) + 1;
  if (node.type === 'text') appendText(flat, node.value, start, source);
  else if (isNoProse(node)) put(flat, NO_PROSE, start);
  else if (node.type === 'break') put(flat, '\n', start);
  else if ('children' in node) for (const child of node.children) append(flat, child, source);
}

const isNoProse = (node: Nodes): boolean =>
  node.type === 'inlineCode' ||
  node.type === 'image' ||
  isFormula(node) ||
  (node.type === 'link' && isReference(node)) ||
  isAddress(node);

/** `http://…` written out is an address; `[第1.2.5节](/…)` is prose. */
const isAddress = (node: Nodes): boolean =>
  node.type === 'link' &&
  /^(https?:|mailto:)/i.test(node.url) &&
  node.children.every(({ type }) => type === 'text') &&
  node.url.endsWith(shown(node.children));

const shown = (children: PhrasingContent[]): string =>
  children.map((child) => ('value' in child ? child.value : '')).join('');

const LONGEST_GAP = 80;

/** A text's characters stand in the source in the same order, with a backslash, a line's indent or an entity between. */
function appendText(flat: FlatText, value: string, start: number, source: string): void {
  if (source.startsWith(value, start)) return put(flat, value, start);
  let at = start;
  for (const sign of value) {
    if (!source.startsWith(sign, at)) at += Math.max(0, source.slice(at, at + LONGEST_GAP).indexOf(sign));
    put(flat, sign, at);
    at += sign.length;
  }
}

function put(flat: FlatText, text: string, offset: number): void {
  flat.text += text;
  for (let index = 0; index < text.length; index++) flat.offsets.push(offset + index);
}

const lineStarts = memoizeByObject((page: TextFile): number[] => {
  const starts = [0];
  for (const { index } of page.body.matchAll(/\n/g)) starts.push(index + 1);
  return starts;
});

/** Where an offset of the tree stands in the file. */
export function positionOfOffset(page: TextFile, offset: number): Position {
  const starts = lineStarts(page);
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { file: page.path.file, line: low + 1, column: offset - starts[low]! + 1 };
}
