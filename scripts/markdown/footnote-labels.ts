import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { locationOf } from './location.ts';

const words = {
  zh: { heading: '脚注', back: (n: string) => `回到正文的脚注${n}` },
  en: { heading: 'Footnotes', back: (n: string) => `Back to footnote ${n} in the text` },
};

/** GFM names its list of footnotes in English and hides the heading: name it in the page's language and show it. */
export function footnoteLabels() {
  return (tree: Root, file: VFile) => {
    const lang = locationOf(file)?.lang ?? 'en';
    visit(tree, 'element', (node: Element) => {
      if (node.properties.id === 'footnote-label') {
        node.properties.className = ['footnotes-heading'];
        node.children = [{ type: 'text', value: words[lang].heading }];
      }
      if ('dataFootnoteBackref' in node.properties) {
        const number = /\d+(-\d+)?$/.exec(String(node.properties.ariaLabel ?? ''))?.[0] ?? '';
        node.properties.ariaLabel = words[lang].back(number);
      }
    });
  };
}
