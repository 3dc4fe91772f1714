import { type Memo, noMemo, sumOf } from '../cache/cache.ts';
import { readElementsOf, type SearchPage } from '../search/read-page.ts';
import { packLooked, unpackLooked } from './serialize.ts';
import type { OutputProblem, Saying } from './problem.ts';
import type { PageRule, SiteRule } from './rule.ts';
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
import { addressOf, factsOf, type Page, type PageFacts, pageFrom, type Site } from './site.ts';
import { type Weight, weigh } from './weight.ts';

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
  'search-weight': searchWeight,
};

/** What has been found on one page: what later rules need of it, what is wrong with it, and what search knows of it. */
export interface Looked {
  facts: PageFacts;
  /** Undefined for a redirect, which says only where to go. */
  weight?: Weight;
  wrong: { rule: string; say: Saying }[];
  search: SearchPage[];
}

/** Reads every page once. What is found on a page is remembered together with all that it depends on. */
export function lookAtPages(site: Site, memo: Memo = noMemo): Looked[] {
  const assets = sumOf([...site.paths].filter((path) => path.startsWith('_astro/')));
  const about = ['page', site.publication.origin, site.publication.base, assets];
  return [...site.paths]
    .filter((path) => path.endsWith('.html'))
    .map((path) => {
      const html = site.read(path).toString('utf8');
      const address = addressOf(path);
      const kept = memo.remember([...about, path, html, ...filesBeside(site, address)], () =>
        packLooked(lookAt(pageFrom(address, html), site)),
      );
      return unpackLooked(kept);
    });
}

function lookAt(page: Page, site: Site): Looked {
  const facts = factsOf(page);
  if (page.isRedirect) return { facts, wrong: [], search: [] };
  const found = Object.entries(pageRules).flatMap(([rule, look]) => look(page, site).map((say) => ({ rule, say })));
  const invalid = validHtml(page.html).map((say) => ({ rule: 'valid-html', say }));
  return {
    facts,
    weight: weigh(page, site),
    wrong: [...found, ...invalid],
    search: readElementsOf(page.address, page.elements),
  };
}

/** Everything that is wrong with the built site. */
export function checkSite(site: Site, looked: readonly Looked[] = lookAtPages(site)): OutputProblem[] {
  const problems: OutputProblem[] = [];
  const add = (rule: string, address: string, say: Saying) =>
    problems.push({ rule, address, source: site.sourceOf(address), say });
  for (const { facts, wrong } of looked) for (const { rule, say } of wrong) add(rule, facts.address, say);
  const facts = looked.map((page) => page.facts);
  for (const [name, rule] of Object.entries(siteRules))
    for (const { address, say } of rule(facts, site)) add(name, address, say);
  for (const { address, say } of weights(looked.flatMap((page) => weighedOf(page, site)))) add('weights', address, say);
  return problems;
}

function weighedOf({ facts: { address }, weight }: Looked, site: Site): Weighed[] {
  return weight
    ? [{ address, isSection: /^content\/[^/]+\/(zh|en)\/(?!cases\/)/.test(site.sourceOf(address) ?? ''), ...weight }]
    : [];
}
