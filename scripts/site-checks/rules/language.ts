import { type Link, type PageFacts, type Site, targetOf } from '../site.ts';
import type { Message } from '../problem.ts';
import type { PageRule, SiteRule } from '../rule.ts';
import { attribute } from '../element.ts';

/** `/zh/library/` -> `zh-CN`; pages outside all languages have none of their own. */
const languageOf = (address: string, { tags }: Site): string | undefined => tags.get(address.split('/')[1] ?? '');

/** `<html lang>` is the one that the address says, and every other `lang` is one that the library has. */
export const language: PageRule = ({ address, elements }, site) => {
  const known = [...site.tags.values()];
  const given = attribute(elements[0]!, 'lang');
  const expected = languageOf(address, site);
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
  const from = languageOf(page.address, site);
  if (!from || link.isPart || !link.tag.startsWith('<a ')) return [];
  const to = targetLanguage(link, page, site);
  if (!to || isNameOf(link.hreflang ?? from, to, site)) return [];
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
const isNameOf = (said: string, tag: string, { tags }: Site): boolean => said === tag || tags.get(said) === tag;

function targetLanguage(link: Link, page: PageFacts, site: Site): string | undefined {
  try {
    const target = targetOf(link, page, site);
    return target.kind === 'site' ? languageOf(target.path, site) : undefined;
  } catch {
    return undefined;
  }
}
