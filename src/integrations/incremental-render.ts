import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { Plugin } from 'vite';
import { addresses, pageOf, pathOf, reportOfPage } from '../../scripts/addresses.ts';
import {
  openCache,
  type PreviousBuild,
  previousBuildIn,
  recordDependencies,
  renderedScope,
} from '../../scripts/cache/index.ts';
import { type ContentPath, currentLibrary, type TextFile } from '../../scripts/content/index.ts';
import { linkOrWrite, textIfExists } from '../../scripts/files/index.ts';
import { countSteps } from '../../scripts/progress/index.ts';
import type { Project } from '../../scripts/project.ts';
import { addPolicy, chartStyleHash, headersFile, scriptsOf } from '../../scripts/publish/index.ts';
import { memoize } from '../../scripts/text/index.ts';
import { answerHash, currentModel } from '../library/answers.ts';

/**
 * A build draws only the pages that would be drawn otherwise than in the last one; the others it takes from there. What
 * a page asks the library while it is drawn is recorded, and is what it depends on (scripts/cache/README.md).
 *
 * Each page that is drawn gets the strictest content security policy that lets it work; for servers that can send
 * headers there is the file `_headers`. Astro's own policy has to allow for inline code by hashes, the same for every
 * page; this site has no inline code, and pages have the script that they need or none at all.
 */
export const incrementalRender = (project: Project): AstroIntegration => {
  let previous: PreviousBuild;
  let folder = '';
  let step = (): void => undefined;
  const written = new Set<string>();
  const script = memoize((address) => textIfExists(join(folder, address.slice(project.base.length))));
  const withPolicy = (html: string): string => addPolicy(html, scriptsOf(html, script));

  return {
    name: 'yearleaf-incremental-render',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        const model = currentModel();
        const builds = [{ site: project.out, cache: project.cache }, ...project.sources].map(({ site, cache }) => ({
          folder: site,
          cache: openCache({ root: project.root, cache, sources: [] }, 'rendered', {
            scope: renderedScope(project),
          }),
        }));
        previous = previousBuildIn([builds[0]!, ...builds.slice(1)], (key) => answerHash(model, key));
        updateConfig({ vite: { plugins: [onlyNeededTexts(previous, project)] } });
      },
      'astro:config:done': ({ config }) => void (folder = fileURLToPath(config.outDir)),
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer(renderChanged),
      'astro:build:done': () => {
        const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
          path.replaceAll('\\', '/'),
        );
        // Redirects: Astro writes them itself.
        for (const path of files.filter((path) => path.endsWith('.html') && !written.has(path)))
          writeFileSync(join(folder, path), withPolicy(textIfExists(join(folder, path))));
        const chart = files.find((path) => /figures\/[^/]+\.svg$/.test(path));
        writeFileSync(
          join(folder, '_headers'),
          headersFile(
            project,
            currentModel().languages,
            entriesOf(folder),
            chartStyleHash(chart && textIfExists(join(folder, chart))),
          ),
        );
        previous.save();
      },
    },
  };

  function renderChanged(astro: AstroPrerenderer): AstroPrerenderer {
    return {
      ...astro,
      name: 'yearleaf',
      async getStaticPaths() {
        const all = await astro.getStaticPaths();
        const { only } = project;
        const own = only ? all.filter(({ pathname }) => isOf(only, pathname)) : all;
        step = countSteps('pages drawn', own.length);
        return own;
      },
      async render(request, options) {
        const path = pathIn(request, options.routeData.type);
        step();
        if (previous.isCurrent(path)) {
          previous.reuse(path, folder);
          written.add(path);
          return WRITTEN();
        }
        const { drawn, dependencies } = await recordDependencies(async () => {
          const answer = await astro.render(request, options);
          const response = 'response' in answer ? answer.response : answer;
          // The body is drawn while it is read.
          return { answer, bytes: response.status === 200 ? Buffer.from(await response.arrayBuffer()) : undefined };
        });
        if (!drawn.bytes) return drawn.answer;
        write(
          path,
          path.endsWith('.html') ? Buffer.from(withPolicy(drawn.bytes.toString('utf8'))) : drawn.bytes,
          dependencies,
        );
        return WRITTEN();
      },
    };
  }

  /** The path of the file that answers a request; Astro puts a slash at the end of every address. */
  function pathIn(request: Request, type: string): string {
    const address = decodeURI(new URL(request.url).pathname).slice(project.base.length);
    return pathOf(type === 'endpoint' ? address.replace(/\/$/, '') : address);
  }

  function write(path: string, bytes: Buffer, dependencies: readonly string[]): void {
    if (existsSync(join(project.root, 'public', path)))
      throw new Error(`The page /${path} and the file public/${path} have the same address: rename the file.`);
    linkOrWrite(join(folder, path), bytes);
    written.add(path);
    previous.record(path, bytes, dependencies);
  }
};

/** Whether a page belongs to one of the reports; their sheet of colours has to be there to weigh a page. */
const isOf = (reports: readonly string[], path: string): boolean =>
  reports.includes(reportOfPage(path) ?? '') || `/${path.replace(/^\//, '')}` === addresses.themeSheet();

/** What stands at the top of a folder; a folder's name ends in a slash. */
const entriesOf = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort();

/** Astro writes no file for an answer without a body. */
const WRITTEN = () => new Response(null);

/** Stands in the bundle for a text that is not needed. */
const NOT_NEEDED =
  '() => Promise.reject(new Error("This text was not to be drawn: only its own page may ask for it (src/library/text.ts)."))';

/**
 * Astro's list of texts, for as few modules as will do; each costs some milliseconds. A text whose page is taken from
 * an earlier build, or belongs to another part, is left out: should a page ask for it all the same, the build fails.
 * Another is imported itself, not by way of a module that gathers its styles: a text can import nothing, so it has none.
 * Astro keeps its own list in a file that builds of several libraries share: this one is read from the library.
 */
function onlyNeededTexts(previous: PreviousBuild, { root, content, only }: Project): Plugin {
  const isNeeded = (path: ContentPath): boolean =>
    (!only || only.includes(path.report)) && !previous.isCurrent(pageOf(path));
  const entry = ({ path }: TextFile): string => {
    const file = relative(root, join(content, path.file)).replaceAll('\\', '/');
    const load = isNeeded(path) ? `() => import(${JSON.stringify(`/${file}`)})` : NOT_NEEDED;
    return `[${JSON.stringify(file)}, ${load}]`;
  };
  return {
    name: 'yearleaf-only-needed-texts',
    transform: {
      filter: { id: /[\\/]\.astro[\\/]content-modules\.mjs$/ },
      handler: () => `export default new Map([${currentLibrary().pages.map(entry).join(',\n')}]);`,
    },
  };
}
