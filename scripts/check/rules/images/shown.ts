import type { Image } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Library, TextFile } from '../../../content/index.ts';
import { isPictureName, pictureFile } from '../../../pictures/index.ts';
import { memoizeByObject } from '../../../text/index.ts';

/** A picture where a text shows it. */
interface Shown {
  page: TextFile;
  node: Image;
  /** As the text writes it. */
  name: string;
  /** Undefined where there is no such file. */
  file?: string;
}

/** Every picture that a text names as it should. */
export const shownIn = memoizeByObject((content: Library): Shown[] =>
  content.pages.flatMap((page) => {
    const found: Shown[] = [];
    if (page.tree)
      visit(page.tree, 'image', (node) => {
        if (isPictureName(node.url))
          found.push({
            page,
            node,
            name: node.url,
            file: pictureFile(node.url, page.path, (file) => content.pictures.has(file)),
          });
      });
    return found;
  }),
);
