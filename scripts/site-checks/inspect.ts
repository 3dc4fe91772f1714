import { languagePattern } from '../languages/index.ts';
import { type Cache, hash, hashBytes, noCache } from '../cache/index.ts';
import { counted } from '../progress/index.ts';
import type { PageReport } from './page-report.ts';
import { openDeserializer, serialize } from './serialize.ts';
import type { OutputProblem, Message } from './problem.ts';
import type { PageRule, SiteRule } from './rule.ts';
import { lightest } from './budgets.ts';
import { alternates } from './rules/alternates.ts';
import { canonical } from './rules/canonical.ts';
import { figureFiles, filesBeside } from './rules/figure-files.ts';
import { language, linkLanguage } from './rules/language.ts';
import { links } from './rules/links.ts';
import { noInlineCode } from './rules/no-inline-code.ts';
import { oneHeading } from './rules/one-heading.ts';
import { ownFiles } from './rules/own-files.ts';
import { ownHost } from './rules/own-host.ts';
import { policy } from './rules/policy.ts';
import { searchWeight } from './rules/search-weight.ts';
import { sitemap } from './rules/sitemap.ts';
import { uniqueIds } from './rules/unique-ids.ts';
import { validHtml } from './rules/valid-html.ts';
import { type Weighed, weights } from './rules/weights.ts';
import { wholeReports } from './rules/whole-reports.ts';
import { addresses, addressOf, pathOf } from '../addresses.ts';
import { factsOf, type Page, readPage, type Site } from './site.ts';
import { weigh } from './weight.ts';

const pageRules: Record<string, PageRule> = {
  language,
  'one-heading': oneHeading,
  'unique-ids': uniqueIds,
  'no-inline-code': noInlineCode,
  'own-host': ownHost,
  policy,
  'figure-files': figureFiles,
};

const siteRules: Record<string, SiteRule> = {
  links,
  'link-language': linkLanguage,
  alternates,
  canonical,
  sitemap,
  'own-files': ownFiles,
  'whole-reports': wholeReports,
  'search-weight': searchWeight,
};

/** The one part of a page's weight whose name does not change with what it holds. */
const COLOURS = pathOf(addresses.themeSheet());

/** Inspects every page once. The report on a page is cached under all that it depends on. */
export function inspectPages(
  site: Site,
  cache: Cache = noCache,
  hashes: ReadonlyMap<string, string> = new Map(),
): PageReport[] {
  const assets = hash([...site.paths].filter((path) => path.startsWith('_astro/')));
  const colours = site.paths.has(COLOURS) ? site.read(COLOURS).toString('utf8') : '';
  const about = ['page', site.siteUrl.origin, site.siteUrl.base, ...site.tags.values(), assets, colours];
  const paths = [...site.paths].filter((path) => path.endsWith('.html'));
  const deserialize = openDeserializer();
  return Array.from(counted('pages inspected', paths), (path) => {
    const address = addressOf(path);
    const bytes = hashes.get(path) ?? hashBytes(site.read(path));
    const serialized = cache.getOrCompute([...about, path, bytes, ...filesBeside(site, address)], () =>
      serialize(inspect(readPage(site, path), site)),
    );
    return deserialize(serialized);
  });
}

function inspect(page: Page, site: Site): PageReport {
  const facts = factsOf(page);
  if (page.isRedirect) return { facts, wrong: [] };
  const found = Object.entries(pageRules).flatMap(([rule, look]) =>
    look(page, site).map((message) => ({ rule, message })),
  );
  const invalid = validHtml(page).map((message) => ({ rule: 'valid-html', message }));
  return {
    facts,
    weight: weigh(page, site, lightest),
    wrong: [...found, ...invalid],
  };
}

/** Everything that is wrong with the built site. */
export function checkSite(site: Site, reports: readonly PageReport[] = inspectPages(site)): OutputProblem[] {
  const problems: OutputProblem[] = [];
  const add = (rule: string, address: string, message: Message, isWarning = false) =>
    problems.push({ rule, address, source: site.sourceOf(address), message, ...(isWarning && { isWarning }) });
  for (const { facts, wrong } of reports) for (const { rule, message } of wrong) add(rule, facts.address, message);
  const facts = reports.map((page) => page.facts);
  for (const [name, rule] of Object.entries(siteRules))
    for (const { address, message } of rule(facts, site)) add(name, address, message, name === 'search-weight');
  for (const { address, message, isWarning } of weights(reports.flatMap((page) => weighedOf(page, site))))
    add('weights', address, message, isWarning);
  return problems;
}

const SECTION = new RegExp(`/(?:${languagePattern})/(?!cases/).*\\.mdx`);
/** Sections, cases, and chapters without a lead-in, which are no file. */
const READ = new RegExp(`/(?:${languagePattern})/.*\\.mdx|^src/pages/.*\\[chapter\\]`);

function weighedOf({ facts: { address }, weight }: PageReport, site: Site): Weighed[] {
  const source = site.sourceOf(address) ?? '';
  return weight ? [{ address, isSection: SECTION.test(source), isRead: READ.test(source), ...weight }] : [];
}
