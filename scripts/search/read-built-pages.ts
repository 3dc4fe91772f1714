import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every page below a folder of built files, with its address: `zh/library/index.html` -> `/zh/library/`. */
export function readBuiltPages(site: string): { url: string; html: string }[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({
      url: `/${file.slice(site.length).replaceAll('\\', '/').replace(/^\/+/, '').replace(/index\.html$/, '')}`,
      html: readFileSync(file, 'utf8'),
    }));
}
