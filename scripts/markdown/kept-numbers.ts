import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { facts, type Lang, lineParts, phrasesIn } from '../languages/index.ts';
import { locationOf } from './location.ts';

/** Where lines do not break as in a text: code, formulas, cells, and words for the page and not of the text. */
const OTHER = new Set(['pre', 'code', 'table', 'math', 'svg', 'sup']);
/** An element, or a component in a line of text. */
const HOLDS_WORDS = new Set(['element', 'mdxJsxTextElement']);
const HEADING = /^h[1-6]$/;

/**
 * Numbers stay on one line with their units, and short words with a hyphen whole: in spans of a class that says so.
 * Headings in Chinese may break between their words alone.
 */
export function keptNumbers() {
  return (tree: Root, file: VFile): void => {
    const lang = locationOf(file)?.lang;
    if (lang) breakIn(tree, lang, keptWhole);
  };
}

type Pieces = (text: string, lang: Lang) => ElementContent[];

function breakIn(tree: Root | Element, lang: Lang, piecesOf: Pieces): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && node !== tree) {
      if (OTHER.has(node.tagName)) return SKIP;
      if (HEADING.test(node.tagName) && facts(lang).script === 'Han') {
        breakIn(node, lang, phrases);
        return SKIP;
      }
    }
    if (node.type !== 'text' || !parent || !HOLDS_WORDS.has(parent.type) || index === undefined) return;
    const pieces = piecesOf(node.value, lang);
    parent.children.splice(index, 1, ...pieces);
    return [SKIP, index + pieces.length];
  });
}

const keptWhole: Pieces = (text, lang) =>
  lineParts(text, lang).map((part) =>
    part.isKept ? element('span', { className: ['kept'] }, [wordsOf(part.text)]) : wordsOf(part.text),
  );

const phrases: Pieces = (text, lang) =>
  phrasesIn(text, lang).flatMap((phrase, index) => (index > 0 ? [element('wbr'), wordsOf(phrase)] : [wordsOf(phrase)]));

const wordsOf = (value: string): ElementContent => ({ type: 'text', value });
const element = (tagName: string, properties = {}, children: ElementContent[] = []): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
