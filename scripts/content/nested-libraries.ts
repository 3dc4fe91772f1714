import { PUBLIC } from '../addresses.ts';

const SITE = '/site.yaml';

/** The `site.yaml` of each library that lies within this one, and every file that belongs to one: none is read. */
export function nestedLibraries(files: Iterable<string>): { sites: string[]; holds: (file: string) => boolean } {
  const sites = [...files].filter((file) => file.endsWith(SITE) && !file.startsWith(`${PUBLIC}/`));
  const folders = sites.map((site) => site.slice(0, 1 - SITE.length));
  return { sites, holds: (file) => folders.some((folder) => file.startsWith(folder)) };
}
