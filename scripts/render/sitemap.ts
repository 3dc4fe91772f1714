import { createWriteStream, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { SitemapAndIndexStream, type SitemapItemLoose, SitemapStream } from 'sitemap';
import type { SiteLanguages } from '../content/index.ts';
import { type Lang, languagePattern, tagOf } from '../languages/index.ts';
import type { Project } from '../project.ts';
import { compareText } from '../text/index.ts';

/** Of sitemaps.org: a sitemap lists no more. */
const MOST = 50_000;

/**
 * Writes `sitemap-index.xml` and the sitemaps that it names into the site's folder. `addresses` are those of all pages
 * in folders of their own, below the sub-path.
 */
export async function writeSitemap(
  folder: string,
  addresses: readonly string[],
  project: Project,
  languages: SiteLanguages,
): Promise<void> {
  const hostname = `${project.origin}${project.base}/`;
  const index = new SitemapAndIndexStream({
    limit: MOST,
    getSitemapStream: (number) => {
      const name = `sitemap-${number}.xml`;
      const stream = new SitemapStream({ hostname });
      return [{ url: hostname + name }, stream, stream.pipe(createWriteStream(join(folder, name)))];
    },
  });
  const items = sitemapItems(addresses, project, languages);
  await pipeline(Readable.from(items), index, createWriteStream(join(folder, 'sitemap-index.xml')));
}

/** The pages that are listed, in order, each with its other languages; the first of these is for everybody else. */
export function sitemapItems(
  addresses: readonly string[],
  { origin, base, content }: Pick<Project, 'origin' | 'base' | 'content'>,
  { languages, regions }: SiteLanguages,
): SitemapItemLoose[] {
  const listed = addresses.filter((address) => isListed(address, content)).sort(compareText);
  const linkTo = (address: string, lang: string) => ({ lang, url: origin + base + address });
  const alternates = (versions: readonly string[]) => {
    if (versions.length < 2) return undefined;
    const own = versions.map((address) => linkTo(address, tagOf(languageOf(address)!, regions)));
    const usual = languages.flatMap((lang) => versions.find((address) => languageOf(address) === lang) ?? [])[0]!;
    return [...own, linkTo(usual, 'x-default')];
  };
  const links = new Map(
    [...Map.groupBy(listed.filter(languageOf), placeOf)].map(([place, versions]) => [place, alternates(versions)]),
  );
  return listed.map((address) => ({ url: origin + base + address, links: links.get(placeOf(address)) }));
}

const LANGUAGE = new RegExp(`^/(${languagePattern})/`);

const languageOf = (address: string): Lang | undefined => LANGUAGE.exec(address)?.[1] as Lang | undefined;

/** The same for a page in all languages: `/en/x/` and `/zh/x/` are at `x/`. */
const placeOf = (address: string): string => address.replace(LANGUAGE, '');

/** Every page but those that hold no text of their own. */
const isListed = (address: string, content: string): boolean =>
  !isEmbed(address) && !isWhole(address) && !lacksText(address, content);

/** A figure to be shown in a page of somebody else. */
const isEmbed = (address: string): boolean => address.startsWith('/embed/');

/** The whole report as one page: its texts stand on pages of their own. */
const isWhole = (address: string): boolean => /^\/[^/]+\/[^/]+\/all\/$/.test(address);

const REPORT_PAGE = new RegExp(`^/(${languagePattern})/([^/]+)/$`);

/** `/en/<report>/` of a report that has no English, though there may be an empty folder: the page says so and no more. */
function lacksText(address: string, content: string): boolean {
  const [, lang, report] = REPORT_PAGE.exec(address) ?? [];
  if (!lang || !report) return false;
  return existsSync(join(content, report, 'report.yaml')) && !holdsText(join(content, report, lang));
}

const holdsText = (folder: string): boolean =>
  existsSync(folder) &&
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((file) => file.endsWith('.mdx'));
