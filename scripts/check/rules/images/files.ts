import {
  isInImages,
  type Library,
  type Picture,
  positionOfNode,
  type Problem,
  problemAt,
  type Wording,
} from '../../../content/index.ts';
import { isFault, isPictureName, nameIn, plainName } from '../../../pictures/index.ts';
import { sayPictureFault } from '../../picture-fault.ts';
import { shownIn } from './shown.ts';

/** Files that texts name and that are not there; files that cannot be shown, or that no text names. */
export function filesOf(content: Library): Problem[] {
  const shown = shownIn(content);
  const used = new Set(shown.map(({ file }) => file));
  // A text that cannot be read may show any.
  const unread = new Set(content.pages.filter(({ tree }) => !tree).map(({ path }) => path.report));
  return [
    ...shown
      .filter(({ file }) => file === undefined)
      .map(({ page: { path }, node, name }) =>
        problemAt(positionOfNode(path.file, node), 'images', (words) =>
          words.images.missing(`${path.report}/images/${name}`, nameIn(name, path.lang)),
        ),
      ),
    ...[...content.pictures].flatMap(([file, picture]) => {
      if (!isInImages(file)) return [];
      const at = { file, line: 1, column: 1 };
      const wording = wrongWith(file, picture);
      if (wording) return [problemAt(at, 'images', wording)];
      if (used.has(file) || unread.has(file.split('/')[0]!)) return [];
      return [problemAt(at, 'images', (words) => words.images.unused, 'warning')];
    }),
  ];
}

function wrongWith(file: string, { found }: Picture): Wording | undefined {
  const name = file.split('/').at(-1)!;
  if (isFault(found)) return sayPictureFault(found);
  return isPictureName(plainName(name)) ? undefined : (words) => words.images.badName(name);
}
