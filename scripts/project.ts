import { createHash } from 'node:crypto';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ExpectedError } from './expected-error.ts';

/** What one run of the program works on. All paths are absolute. */
export interface Project extends SiteUrl {
  /** The program's own folder, where package.json stands. */
  root: string;
  /** The library: the folder with `site.yaml`. */
  content: string;
  /** Where the site goes. */
  out: string;
  /** What is remembered from build to build of this library. */
  cache: string;
  /** The day of this run, `2026-11-21`, in universal time: SOURCE_DATE_EPOCH says another. */
  today: string;
  /** Reports that this run leaves out: a build names them once it has read the library. */
  leftOut: readonly string[];
  /** Other builds that pages and values may be taken from: the parts that a site is joined from, the last site of a part. */
  sources: readonly Source[];
  /** The reports whose pages alone are drawn; undefined where all pages are. */
  only?: readonly string[];
}

/** A build that was made before: its site, and what was remembered of it. Absolute paths. */
export interface Source {
  site: string;
  cache: string;
}

/** Where the site will live. */
export interface SiteUrl {
  /** `https://example.org`, without a slash at its end. */
  origin: string;
  /** The sub-path, without a slash at its end: `/reports`, or '' at a domain's root. */
  base: string;
}

/** What a command's arguments say; it goes before what the environment says. */
interface ProjectOptions {
  content?: string;
  out?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * The project that arguments and environment describe: `CONTENT=~/library SITE=https://example.org BASE=/reports`.
 * Paths count from `folder`, where the command was given. Throws an ExpectedError.
 */
export function readProject(
  environment: Environment = process.env,
  options: ProjectOptions = {},
  folder = process.cwd(),
): Project {
  const content = resolve(folder, options.content ?? (environment['CONTENT'] || join(ROOT, 'content')));
  return {
    root: ROOT,
    content,
    out: resolve(folder, options.out ?? join(ROOT, 'dist')),
    cache: join(ROOT, '.yearleaf', cacheName(content)),
    today: readToday(environment),
    leftOut: [],
    sources: [],
    ...readSiteUrl(environment),
  };
}

/** Whether long commands say how far they are: `PROGRESS=0` keeps them quiet. */
export const wantsProgress = (environment: Environment = process.env): boolean => environment['PROGRESS'] !== '0';

/** Each library has a cache of its own. */
const cacheName = (content: string): string =>
  content === join(ROOT, 'content')
    ? 'cache'
    : `cache-${createHash('sha256').update(content).digest('hex').slice(0, 12)}`;

/** The day of `SOURCE_DATE_EPOCH` (reproducible-builds.org: seconds since 1970), or today. Throws an ExpectedError. */
function readToday({ SOURCE_DATE_EPOCH: epoch }: Environment): string {
  if (!epoch) return new Date().toISOString().slice(0, 10);
  if (!/^\d{1,11}$/.test(epoch))
    throw new ExpectedError(
      `SOURCE_DATE_EPOCH is «${epoch}»: seconds since 1 January 1970 were expected, such as SOURCE_DATE_EPOCH=1798761600.`,
    );
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
}

/** `SITE` and `BASE` of the environment. Throws an ExpectedError that says how to write them. */
export function readSiteUrl({ SITE, BASE }: Environment): SiteUrl {
  const base = `/${BASE ?? ''}`.replace(/\/+/g, '/').replace(/\/$/, '');
  if (!/^[\w.~/-]*$/.test(base) || /\/\.\.?(\/|$)/.test(base))
    throw new ExpectedError(
      `BASE is «${BASE}»: a path of letters a to z, digits and - _ . ~ was expected, such as /reports.`,
    );
  return { origin: readOrigin(SITE || 'http://localhost:4321'), base };
}

function readOrigin(site: string): string {
  const url = URL.canParse(site) ? new URL(site) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new ExpectedError(
      `SITE is «${site}»: an address that begins with https:// was expected, such as SITE=https://example.org.`,
    );
  if (url.pathname !== '/' || url.search || url.hash)
    throw new ExpectedError(
      `SITE is «${site}»: an address without a path was expected. Write SITE=${url.origin} BASE=${url.pathname.replace(/\/$/, '')}`,
    );
  if (url.username || url.password)
    throw new ExpectedError(
      `SITE has a user’s name or password in it: the address that readers open was expected, such as SITE=${url.origin}.`,
    );
  return url.origin;
}

/**
 * Astro loads its configuration, and Vite bundles what draws the pages, each with a copy of this module: what all of
 * them share stands in `globalThis`.
 */
const shared = globalThis as { yearleafProject?: Project };

/** The project of this run: the one that a command has set, or what the environment says. */
export const currentProject = (): Project => (shared.yearleafProject ??= readProject());

export const setProject = (project: Project): Project => (shared.yearleafProject = project);

/** A path as messages name it: below the program's folder `content/x.yaml`, elsewhere whole. */
export function displayPath({ root }: Project, path: string): string {
  const below = relative(root, path);
  return below === '' || below.startsWith('..') || isAbsolute(below) ? path : below.replaceAll(sep, '/');
}
