import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { Plugin } from 'vite';
import { readFolder } from '../../scripts/files/read-folder.ts';
import { belowContent, parsePath } from '../../scripts/content/paths.ts';
import { openSummaries } from '../../scripts/content/summary.ts';
import { openCache } from '../../scripts/cache/cache.ts';
import { chartStyleHash, headersFile } from '../../scripts/publish/headers.ts';
import { drawnFrom, type PreviousBuild, previousBuildIn, pageOf } from '../../scripts/cache/previous-build.ts';
import { linkOrWrite } from '../../scripts/files/link-or-copy.ts';
import { target } from '../../scripts/publish/swap.ts';
import { addPolicy, scriptsOf } from '../../scripts/publish/csp.ts';
import type { Publication } from '../../scripts/site-url.ts';
import { pathOf } from '../../scripts/site-checks/site.ts';
import { textIfExists } from '../../scripts/files/read-if-exists.ts';

/**
 * A build draws only what has changed since the last one; everything else it takes from there.
 *
 * Each page that is drawn gets the strictest content security policy that lets it work; for servers that can send
 * headers there is the file `_headers`. Astro's own policy has to allow for inline code by hashes, the same for every
 * page; this site has no inline code, and most of its pages have no script at all.
 */
export const incrementalRender = (publication: Publication): AstroIntegration => {
  let last: PreviousBuild;
  let folder = '';
  const filed = new Set<string>();
  const seal = (html: string): string =>
    addPolicy(
      html,
      scriptsOf(html, (address) => textIfExists(join(folder, address.slice(publication.base.length)))),
    );

  return {
    name: 'yearleaf-draw-pages',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        last = previousBuildIn(
          target,
          drawnFrom(readFolder('content'), publication, openSummaries()),
          openCache('drawn'),
        );
        updateConfig({ vite: { plugins: [onlyNeededTexts(last)] } });
      },
      'astro:config:done': ({ config }) => void (folder = fileURLToPath(config.outDir)),
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer(drawChanged),
      'astro:build:done': () => {
        const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
          path.replaceAll('\\', '/'),
        );
        // Redirects and the page for addresses that are not there: Astro writes them itself.
        for (const path of files.filter((path) => path.endsWith('.html') && !filed.has(path)))
          writeFileSync(join(folder, path), seal(textIfExists(join(folder, path))));
        const chart = files.find((path) => /figures\/[^/]+\.svg$/.test(path));
        writeFileSync(
          join(folder, '_headers'),
          headersFile(publication, chartStyleHash(chart && textIfExists(join(folder, chart)))),
        );
        last.save();
      },
    },
  };

  function drawChanged(astro: AstroPrerenderer): AstroPrerenderer {
    return {
      ...astro,
      name: 'yearleaf',
      async render(request, options) {
        const path = pathIn(request, options.routeData.type);
        if (last.has(path)) {
          last.put(path, folder);
          filed.add(path);
          return WRITTEN();
        }
        const drawn = await astro.render(request, options);
        const response = 'response' in drawn ? drawn.response : drawn;
        if (response.status !== 200) return drawn;
        const bytes = Buffer.from(await response.arrayBuffer());
        file(path, path.endsWith('.html') ? Buffer.from(seal(bytes.toString('utf8'))) : bytes);
        return WRITTEN();
      },
    };
  }

  /** The path of the file that answers a request; Astro puts a slash at the end of every address. */
  function pathIn(request: Request, type: string): string {
    const address = decodeURI(new URL(request.url).pathname).slice(publication.base.length);
    return pathOf(type === 'endpoint' ? address.replace(/\/$/, '') : address);
  }

  function file(path: string, bytes: Buffer): void {
    if (existsSync(join('public', path)))
      throw new Error(`The page /${path} and the file public/${path} have the same address: rename the file.`);
    linkOrWrite(join(folder, path), bytes);
    filed.add(path);
    last.drawn(path, bytes);
  }
};

/** Astro writes no file for an answer without a body. */
const WRITTEN = () => new Response(null);

/** Stands in the bundle for a text that is not needed. */
const NOT_NEEDED =
  '() => Promise.reject(new Error("This text was not to be drawn: only its own page may ask for it (renderText in src/library/library.ts)."))';

/** An entry of the list of texts that Astro makes for its bundle. */
const ENTRY = /^\[("(?:[^"\\]|\\.)+"), \(\) => import\("[^"]+"\)\]/gm;

/**
 * Astro's list of texts, for as few modules as will do; each costs some milliseconds. A text whose page need not be
 * drawn is left out: should a page ask for it all the same, the build fails. Another is imported itself, not by way of
 * a module that gathers its styles: a text can import nothing, so it has none.
 */
function onlyNeededTexts(last: PreviousBuild): Plugin {
  return {
    name: 'yearleaf-only-needed-texts',
    transform: {
      filter: { id: /[\\/]\.astro[\\/]content-modules\.mjs$/ },
      handler: (code) =>
        code.replace(ENTRY, (entry, quoted: string) => {
          const file = `/${JSON.parse(quoted) as string}`;
          const path = parsePath(belowContent(file));
          if (!path) return entry;
          return `[${quoted}, ${last.has(pageOf(path)) ? NOT_NEEDED : `() => import(${JSON.stringify(file)})`}]`;
        }),
    },
  };
}
