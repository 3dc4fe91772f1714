import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { contentLink, linkInLanguage } from '../addresses.ts';
import { locationOf } from './location.ts';
import { nodesNow } from './nodes.ts';

/** Content links name a report, not a language or a sub-path: this adds both. */
export function links({ base }: { base: string }) {
  return (tree: Root, file: VFile) => {
    const place = locationOf(file);
    if (!place) return;
    for (const { node } of nodesNow(tree, 'link', 'definition')) {
      if (contentLink.test(node.url)) node.url = base + linkInLanguage(place.lang, node.url);
    }
  };
}
