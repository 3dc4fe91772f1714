import { addressOf } from '../../addresses.ts';
import type { Site } from '../../site-checks/site.ts';
import { readPage, type SearchPage } from '../../search/read-page.ts';

/** What search finds on the pages of a built site. */
export const readBuiltPages = (site: Site): SearchPage[] =>
  [...site.paths]
    .filter((path) => path.endsWith('index.html'))
    .flatMap((path) => readPage(addressOf(path), site.read(path).toString('utf8')));
