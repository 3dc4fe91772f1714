import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { RouteData } from 'astro';
import { addresses, pathOf, reportOfPage } from '../addresses.ts';
import { openCache, type PreviousBuild, previousBuildIn, recordDependencies, renderedScope } from '../cache/index.ts';
import { linkOrWrite, textIfExists } from '../files/index.ts';
import { countSteps } from '../progress/index.ts';
import type { Project } from '../project.ts';
import { addPolicy, scriptsOf } from '../publish/index.ts';
import { memoize } from '../text/index.ts';
import { saveCompiledTexts } from './compile-text.ts';
import { loadProgram, type Program, type Route } from './program.ts';

/**
 * Draws the pages of the library of this run into a folder: of a part, those of its reports. Only what would be drawn
 * otherwise than in an earlier build is drawn; the rest is taken from there. What a page asks the library while it is
 * drawn is recorded, and is what it depends on (scripts/cache/README.md). Answers all its files by path, each with the hash of its bytes.
 *
 * Each page gets the strictest content security policy that lets it work.
 */
export async function drawPages(project: Project, folder: string): Promise<Map<string, string>> {
  const { program, assets } = await loadProgram(project);
  cpSync(assets, folder, { recursive: true });
  const previous = openPreviousBuild(project, program);
  const files = filesOf(await program.routes()).filter(({ path }) => isWanted(project, path));
  const script = memoize((address: string) => textIfExists(join(folder, address.slice(project.base.length))));
  const step = countSteps('pages drawn', files.length);

  const hashes = new Map<string, string>();
  for (const file of files) {
    step();
    if (previous.isCurrent(file.path)) {
      hashes.set(file.path, previous.reuse(file.path, folder));
      continue;
    }
    if (existsSync(join(project.root, 'public', file.path)))
      throw new Error(
        `The page /${file.path} and the file public/${file.path} have the same address: rename the file.`,
      );
    const { drawn, dependencies } = await recordDependencies(() => draw(file, program, project));
    const bytes = file.path.endsWith('.html') ? withPolicy(drawn, script) : drawn;
    linkOrWrite(join(folder, file.path), bytes);
    hashes.set(file.path, previous.record(file.path, bytes, dependencies));
  }
  previous.save(folder);
  saveCompiledTexts();
  return hashes;
}

/** A page or file that the program draws: its path below the site's folder, and what Astro asks for it by, below the sub-path. */
interface File {
  path: string;
  address: string;
  route: RouteData;
}

/** Shown for an address that is not there; servers look for it by this name. */
const MISSING = '404.html';

/** Throws an Error where two pages have one path. */
function filesOf(routes: readonly Route[]): File[] {
  const files = new Map<string, File>();
  for (const { pathname, route } of routes) {
    const isPage = route.type === 'page';
    const place = `/${pathname.replace(/^\/|\/$/g, '')}`;
    const path = place === '/404' ? MISSING : pathOf(isPage ? `${place}/` : place);
    const other = files.get(path)?.route.component;
    if (other) throw new Error(`Two pages are written to ${path}: ${other}, ${route.component}.`);
    // Some endpoints are asked for with a slash at their end.
    files.set(path, { path, address: isPage ? `${place}/` : `/${pathname.replace(/^\//, '')}`, route });
  }
  return [...files.values()];
}

/** Throws an Error that names the page. */
async function draw({ path, address, route }: File, program: Program, { origin, base }: Project): Promise<Buffer> {
  try {
    const response = await program.render(new Request(`${origin}${base}${encodeURI(address)}`), route);
    if (!response.ok && path !== MISSING) throw new Error(`it was answered with ${response.status}.`);
    return Buffer.from(await response.arrayBuffer());
  } catch (error) {
    throw new Error(`/${path} (${route.component}) could not be drawn: ${(error as Error).message}`, { cause: error });
  }
}

const withPolicy = (page: Buffer, script: (address: string) => string): Buffer => {
  const html = page.toString('utf8');
  return Buffer.from(addPolicy(html, scriptsOf(html, script)));
};

function openPreviousBuild(project: Project, program: Program): PreviousBuild {
  const builds = [{ site: project.out, cache: project.cache }, ...project.sources].map(({ site, cache }) => ({
    folder: site,
    cache: openCache({ root: project.root, cache, sources: [] }, 'rendered', { scope: renderedScope(project) }),
  }));
  return previousBuildIn([builds[0]!, ...builds.slice(1)], program.answerHash);
}

/** Of a part its own pages; and the sheet of colours, which has to be there to weigh them. */
const isWanted = ({ only }: Project, path: string): boolean =>
  !only || only.includes(reportOfPage(path) ?? '') || `/${path}` === addresses.themeSheet();
