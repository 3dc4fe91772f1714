import type { Nodes, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { facts, type Lang } from '../languages/index.ts';
import { locationOf } from './location.ts';
import { nodesNow } from './nodes.ts';

/** Chinese characters and full-width punctuation. */
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
/** Signs that Chinese has in common with other languages: they belong to the text around them. */
const SHARED = /[“”‘’—…·]/;
const SOFT_BREAK = /[ \t]*\n[ \t]*/g;

/**
 * A newline between Chinese characters would show as a space: `国家\n统计局` -> `国家统计局`. In a language that is
 * written in Chinese characters it does so on one side of them, too, since `增长\n5%` and `由\n**商务部**` have no space;
 * between two words in Latin letters there is one in every language. `before` and `after` are the characters on both
 * sides of the text; empty at the ends of a block.
 */
export function joinSoftBreaks(text: string, lang: Lang | undefined, before = '', after = ''): string {
  return text.replace(SOFT_BREAK, (found, index: number) => {
    const left = [...text.slice(Math.max(0, index - 2), index)].at(-1) ?? before;
    const right = [...text.slice(index + found.length, index + found.length + 2)][0] ?? after;
    return hasSpace(left, right, lang) ? found : '';
  });
}

function hasSpace(left: string, right: string, lang: Lang | undefined): boolean {
  if (!left || !right) return true;
  const isChinese = [left, right].map((sign) => CHINESE.test(sign));
  const isShared = [left, right].map((sign) => SHARED.test(sign));
  if (lang && facts(lang).script === 'Han') return ![...isChinese, ...isShared].includes(true);
  // A quotation mark or a dash alone says nothing in English.
  return !isChinese.includes(true) || !isChinese.every((is, index) => is || isShared[index]);
}

/** In a page that is compiled, the language is that of the file's place. */
export function joinSoftBreaksIn() {
  return (tree: Root, file: VFile): void => joinSoftBreaksInTree(tree, locationOf(file)?.lang);
}

/** Joins the lines of every block, also where a line ends beside bold, a link or a footnote. */
export function joinSoftBreaksInTree(tree: Root, lang: Lang | undefined): void {
  for (const { node } of nodesNow(tree, 'paragraph', 'heading', 'tableCell')) joinBlock(node, lang);
}

/** What of a block is seen in its line, in order: texts, and of what is no text the characters. */
interface Piece {
  node?: Text;
  shown: string;
}

function joinBlock(block: Nodes, lang: Lang | undefined): void {
  const pieces = piecesOf(block);
  for (const [index, { node }] of pieces.entries()) {
    if (!node?.value.includes('\n')) continue;
    const before = [...edge(pieces.slice(0, index).reverse(), (text) => text.trimEnd())].at(-1);
    const [after] = edge(pieces.slice(index + 1), (text) => text.trimStart());
    node.value = joinSoftBreaks(node.value, lang, before, after);
  }
}

/** The nearest piece that shows something: a footnote's mark stands above the line and parts nothing. */
const edge = (pieces: Piece[], trim: (text: string) => string): string =>
  pieces.map(({ shown }) => trim(shown)).find((text) => text !== '') ?? '';

function piecesOf(node: Nodes): Piece[] {
  if (node.type === 'text') return [{ node, shown: node.value }];
  if ('children' in node) return node.children.flatMap(piecesOf);
  return 'value' in node ? [{ shown: node.value }] : [];
}
