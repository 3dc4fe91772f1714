import { resolve, type Link, type PageFacts, type Site } from '../site.ts';
import type { Message } from '../problem.ts';
import type { PageRule, SiteRule } from '../rule.ts';
import { attribute } from '../html.ts';
import { facts, isLanguage, knownLanguages } from '../../languages/index.ts';

const known = knownLanguages.map((lang) => facts(lang).tag);

/** `/zh/library/` -> `zh-CN`; pages outside all languages have none of their own. */
export function languageOf(address: string): string | undefined {
  const code = address.split('/')[1];
  return isLanguage(code) ? facts(code).tag : undefined;
}

/** `<html lang>` is the one that the address says, and every other `lang` is one that a library can have. */
export const language: PageRule = ({ address, elements }) => {
  const given = attribute(elements[0]!, 'lang');
  const expected = languageOf(address);
  const wrong: Message[] = [];
  if (expected && given !== expected)
    wrong.push([`<html lang="${given ?? ''}">`, `lang="${expected}"`, 'correct the layout']);
  if (!expected && !given) wrong.push(['<html> has no lang', 'the language of the page', 'add it']);
  for (const element of elements.slice(1)) {
    const lang = attribute(element, 'lang');
    if (lang !== undefined && !known.includes(lang))
      wrong.push([`<${element.tagName} lang="${lang}">`, known.join(' or '), 'correct it']);
  }
  return wrong;
};

/** A link leads to a page of the same language, or says which language it leads to. */
export const linkLanguage: SiteRule = (pages, site) =>
  pages
    .filter((page) => !page.isRedirect)
    .flatMap((page) =>
      page.links.flatMap((link) => wrongWith(link, page, site).map((message) => ({ address: page.address, message }))),
    );

function wrongWith(link: Link, page: PageFacts, site: Site): Message[] {
  const from = languageOf(page.address);
  if (!from || link.isPart || !link.tag.startsWith('<a ')) return [];
  const to = targetLanguage(link, page, site);
  if (!to || isNameOf(link.hreflang ?? from, to)) return [];
  if (link.hreflang) return [[`${link.tag} says hreflang="${link.hreflang}"`, `hreflang="${to}"`, 'correct it']];
  return [
    [
      `${link.tag} leads to another language without a word`,
      `hreflang="${to}"`,
      'mark it, or lead to the same language',
    ],
  ];
}

/** Whether a link that says `zh-CN` or just `zh` means the language with this tag. */
const isNameOf = (said: string, tag: string): boolean =>
  said === tag || knownLanguages.some((lang) => said === lang && facts(lang).tag === tag);

function targetLanguage(link: Link, page: PageFacts, site: Site): string | undefined {
  try {
    const target = resolve(link.href, page.address, site.siteUrl);
    return target.kind === 'site' ? languageOf(target.path) : undefined;
  } catch {
    return undefined;
  }
}
