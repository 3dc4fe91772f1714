import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { chartStyleHash, headersFile } from '../../scripts/output/headers.ts';
import { sealPage, whatRuns } from '../../scripts/output/policy.ts';
import type { Publication } from '../../scripts/output/publication.ts';

/**
 * After the pages are built, writes into each the strictest content security policy that lets it work, and for
 * servers that can send headers the file `_headers`. Astro's own policy has to allow for inline code by hashes, the
 * same for every page; this site has no inline code, and most of its pages have no script at all.
 */
export const securityPolicy = (publication: Publication): AstroIntegration => ({
  name: 'yearleaf-security-policy',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const folder = fileURLToPath(dir);
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
      const read = (path: string) => readFileSync(join(folder, path), 'utf8');
      const scripts = new Map(files.filter((path) => path.endsWith('.js')).map((path) => [`${publication.base}/${path.replaceAll('\\', '/')}`, read(path)]));
      for (const page of files.filter((path) => path.endsWith('.html'))) {
        const html = read(page);
        writeFileSync(join(folder, page), sealPage(html, whatRuns(html, (address) => scripts.get(address))));
      }
      const chart = files.find((path) => /figures[/\\][^/\\]+\.svg$/.test(path));
      writeFileSync(join(folder, '_headers'), headersFile(publication, chartStyleHash(chart && read(chart))));
    },
  },
});
