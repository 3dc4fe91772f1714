import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Chinese characters and full-width punctuation. */
const CJK = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef“”‘’—…]';
const SOFT_BREAK = new RegExp(`(?<=${CJK})[ \\t]*\\n[ \\t]*(?=${CJK})`, 'gu');

/** A newline between Chinese characters would show as a space: `国家\n统计局` -> `国家统计局`. */
export function joinSoftBreaks(text: string): string {
  return text.replace(SOFT_BREAK, '');
}

export function joinSoftBreaksIn() {
  return (tree: Root) =>
    visit(tree, 'text', (node) => {
      node.value = joinSoftBreaks(node.value);
    });
}
