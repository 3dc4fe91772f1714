import type { OutputProblem } from './problem.ts';
import type { PageRule, SiteRule } from './rule.ts';
import { alternates } from './rules/alternates.ts';
import { canonical } from './rules/canonical.ts';
import { figureFiles } from './rules/figure-files.ts';
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
import { nothingSeen, type Seen } from './seen.ts';
import { factsOf, type PageFacts, readPage, type Site } from './site.ts';
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
  'search-weight': searchWeight,
};

/** Everything that is wrong with the built site. `seen` remembers pages whose HTML was found valid. */
export function checkSite(site: Site, seen: Seen = nothingSeen()): OutputProblem[] {
  const problems: OutputProblem[] = [];
  const facts: PageFacts[] = [];
  const weighed: Weighed[] = [];
  const add = (rule: string, address: string, say: OutputProblem['say']) => problems.push({ rule, address, source: site.sourceOf(address), say });
  for (const path of [...site.paths].filter((one) => one.endsWith('.html'))) {
    const page = readPage(site, path);
    facts.push(factsOf(page));
    if (page.isRedirect) continue;
    for (const [name, rule] of Object.entries(pageRules)) for (const say of rule(page, site)) add(name, page.address, say);
    weighed.push({ address: page.address, isSection: /^content\/[^/]+\/(zh|en)\/(?!cases\/)/.test(site.sourceOf(page.address) ?? ''), ...weigh(page, site) });
    if (seen.has(page.html)) continue;
    const invalid = validHtml(page.html);
    for (const say of invalid) add('valid-html', page.address, say);
    if (invalid.length === 0) seen.add(page.html);
  }
  for (const [name, rule] of Object.entries(siteRules)) for (const { address, say } of rule(facts, site)) add(name, address, say);
  for (const { address, say } of weights(weighed)) add('weights', address, say);
  seen.save();
  return problems;
}
