import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { catalogue } from '../languages/index.ts';
import { locationOf } from './location.ts';
import { elementsNow } from './nodes.ts';

/** GFM names its list of footnotes in English and hides the heading: name it in the page's language and show it. */
export function footnoteLabels() {
  return (tree: Root, file: VFile) => {
    const place = locationOf(file);
    if (!place) return;
    const words = catalogue(place.lang).markdown;
    for (const { node } of elementsNow(tree)) {
      if (node.properties.id === 'footnote-label') {
        node.properties.className = ['footnotes-heading'];
        node.children = [{ type: 'text', value: words.footnotes }];
      }
      if ('dataFootnoteBackref' in node.properties) {
        const number = /\d+(-\d+)?$/.exec(String(node.properties.ariaLabel ?? ''))?.[0] ?? '';
        node.properties.ariaLabel = words.backToFootnote(number);
      }
    }
  };
}
