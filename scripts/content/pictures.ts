import { join } from 'node:path';
import { type Cache, hashBytes } from '../cache/index.ts';
import { type FileContent, LINK, mediaTypeOf } from '../files/index.ts';
import { inspectPictures, isFault, type Order, pictureFile, variantsOf } from '../pictures/index.ts';
import type { Library, Picture } from './library.ts';
import { isPublic } from './public-files.ts';
import type { ReportData } from './schema/index.ts';

/** `r/images/harbour.jpg`. */
export const isInImages = (file: string): boolean => /^[^/]+\/images\/(?!credits\.ya?ml$)[^/]+$/.test(file);

/** `r/images/credits.yaml`: who made the pictures beside it. */
export const isCredits = (file: string): boolean => /^[^/]+\/images\/credits\.yaml$/.test(file);

/** What a report may name as its cover, or the library as its logo, wherever it lies and whatever it is called. */
const maybeNamed = (file: string, content: FileContent): boolean =>
  !isPublic(file) && mayBePicture(content) && /^image\//.test(mediaTypeOf(bytesOf(content)) ?? '');

/** Most files are texts, of which an SVG alone begins with a tag. */
const mayBePicture = (content: FileContent): boolean => typeof content !== 'string' || /^\ufeff?\s*</.test(content);

const bytesOf = (content: FileContent): Uint8Array => (typeof content === 'string' ? Buffer.from(content) : content);

/** Every picture among the files of a library, by its path. */
export function picturesIn(files: ReadonlyMap<string, FileContent>, cache?: Cache): Map<string, Picture> {
  const pictures = [...files]
    .filter(([file, content]) => content !== LINK && (isInImages(file) || maybeNamed(file, content)))
    .map(([file, content]) => {
      const bytes = bytesOf(content);
      return { file, bytes, hash: hashBytes(bytes) };
    });
  const found = inspectPictures(pictures, cache);
  return new Map(pictures.map(({ file, hash }) => [file, { hash, found: found.get(hash)! }]));
}

/** The path of a report's cover, where it has one. */
export const coverFile = (id: string, data: ReportData | undefined): string | undefined =>
  data?.kind === 'original' && data.cover !== undefined ? `${id}/${data.cover}` : undefined;

/** The files that pages need of every picture that a text shows, and of covers. `folder` is that of the library. */
export function pictureOrders(library: Pick<Library, 'pictures' | 'pages' | 'reports'>, folder: string): Order[] {
  const shown = library.pages.flatMap(({ path, summary }) =>
    (summary?.pictures ?? []).map((name) => pictureFile(name, path, (file) => library.pictures.has(file))),
  );
  const covers = [...library.reports].map(([id, { data }]) => coverFile(id, data));
  return [...new Set([...shown, ...covers])].flatMap((file = '') => {
    const { found, hash } = library.pictures.get(file) ?? {};
    return !found || !hash || isFault(found) ? [] : [{ file: join(folder, file), variants: variantsOf(found, hash) }];
  });
}
