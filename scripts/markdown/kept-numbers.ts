import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { type Lang, lineParts } from '../languages/index.ts';
import { locationOf } from './location.ts';

/** Where lines do not break as in a text: code, formulas, cells, and words for the page and not of the text. */
const OTHER = new Set(['pre', 'code', 'table', 'math', 'svg', 'sup']);

/** Numbers stay on one line with their units, and short words with a hyphen whole: in spans of a class that says so. */
export function keptNumbers() {
  return (tree: Root, file: VFile): void => {
    const lang = locationOf(file)?.lang;
    if (lang) keepIn(tree, lang);
  };
}

function keepIn(tree: Root, lang: Lang): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && OTHER.has(node.tagName)) return SKIP;
    if (node.type !== 'text' || parent?.type !== 'element' || index === undefined) return;
    const parts = lineParts(node.value, lang);
    if (!parts.some(({ isKept }) => isKept)) return;
    const nodes = parts.map(({ text, isKept }): ElementContent =>
      isKept ? kept(text) : { type: 'text', value: text },
    );
    parent.children.splice(index, 1, ...nodes);
    return [SKIP, index + nodes.length];
  });
}

const kept = (text: string): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['kept'] },
  children: [{ type: 'text', value: text }],
});
