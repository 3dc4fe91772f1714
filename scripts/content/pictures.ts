import { join } from 'node:path';
import { type Cache, hashBytes } from '../cache/index.ts';
import type { FileContent } from '../files/index.ts';
import { inspectPictures, isFault, type Order, pictureFile, variantsOf } from '../pictures/index.ts';
import type { Library, Picture } from './library.ts';

/** `r/images/harbour.jpg`. */
export const isInImages = (file: string): boolean => /^[^/]+\/images\/[^/]+$/.test(file) && !isCredits(file);

/** `r/images/credits.yaml`: who made the pictures beside it. */
export const isCredits = (file: string): boolean => /^[^/]+\/images\/credits\.yaml$/.test(file);

/** Every picture among the files of a library, by its path. */
export function picturesIn(files: ReadonlyMap<string, FileContent>, cache?: Cache): Map<string, Picture> {
  const pictures = [...files]
    .filter(([file]) => isInImages(file))
    .map(([file, content]) => {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      return { file, bytes, hash: hashBytes(bytes) };
    });
  const found = inspectPictures(pictures, cache);
  return new Map(pictures.map(({ file, hash }) => [file, { hash, found: found.get(hash)! }]));
}

/** The files that pages need of every picture that a text shows. `folder` is that of the library. */
export function pictureOrders(library: Pick<Library, 'pictures' | 'pages'>, folder: string): Order[] {
  const shown = library.pages.flatMap(({ path, summary }) =>
    (summary?.pictures ?? []).flatMap((name) => pictureFile(name, path, (file) => library.pictures.has(file)) ?? []),
  );
  return [...new Set(shown)].flatMap((file) => {
    const { found, hash } = library.pictures.get(file)!;
    return isFault(found) ? [] : [{ file: join(folder, file), variants: variantsOf(found, hash) }];
  });
}
