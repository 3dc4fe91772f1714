import type { Library } from './library.ts';

/** What draws the pages is bundled apart from what checks them: both find the library in `globalThis`. */
const shared = globalThis as { yearleafLibrary?: () => Library };

/**
 * Says where pages take the library from. A build reads it once and hands it on, checked; the development server hands
 * on a function that reads it again after a change.
 */
export const provideLibrary = (read: () => Library): void => void (shared.yearleafLibrary = read);

/** The library that this run works on. The same object as long as no text of it changes. */
export function currentLibrary(): Library {
  if (!shared.yearleafLibrary) throw new Error('Nobody has called provideLibrary before pages were drawn.');
  return shared.yearleafLibrary();
}
