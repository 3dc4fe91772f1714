import type { Image } from 'mdast';
import type { Library, TextFile } from '../../../content/index.ts';
import { nodesIn } from '../../../markdown/index.ts';
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
  content.pages.flatMap((page) =>
    nodesIn(page.tree, 'image')
      .filter(({ node: { url } }) => isPictureName(url))
      .map(({ node }) => ({
        page,
        node,
        name: node.url,
        file: pictureFile(node.url, page.path, (file) => content.pictures.has(file)),
      })),
  ),
);
