import { currentLibrary } from '../../scripts/content/current-library.ts';
import type { ContentPath } from '../../scripts/content/paths.ts';

const COLLECTIONS = { section: 'sections', case: 'cases', page: 'pages' } as const satisfies Record<
  ContentPath['kind'],
  string
>;

/**
 * Stands in the bundle for what Astro has read of the collections (src/content.config.ts): entries by id, of each. The
 * library has been read and checked already, by the same schemas; what pages show of it they ask src/library/.
 */
export default new Map(
  Object.entries(COLLECTIONS).map(([kind, collection]) => [
    collection,
    new Map(
      currentLibrary()
        .pages.filter(({ path }) => path.kind === kind)
        .map(({ path: { file } }) => [file, { id: file, collection, data: {}, filePath: file, deferredRender: true }]),
    ),
  ]),
);
