import { fileAt, type Link, type PageFacts, type Site, type Target, targetOf } from '../site.ts';
import type { Message } from '../problem.ts';
import type { SiteRule } from '../rule.ts';

/** Every link within the site leads to a file that is there, and every `#id` to an id on its page. */
export const links: SiteRule = (pages, site) => {
  const ids = new Map(pages.map((page) => [page.address, page.ids]));
  return pages.flatMap((page) =>
    page.links.flatMap((link) => {
      const message = wrongWith(link, page, site, ids);
      return message ? [{ address: page.address, message }] : [];
    }),
  );
};

function wrongWith(
  link: Link,
  page: PageFacts,
  site: Site,
  ids: Map<string, ReadonlySet<string>>,
): Message | undefined {
  let target: Target;
  try {
    target = targetOf(link, page, site);
  } catch {
    return [`${link.tag} is no address`, 'one that a browser can read', 'correct it'];
  }
  if (target.kind === 'elsewhere') return undefined;
  if (target.kind === 'outside')
    return [
      `${link.tag} leads out of the site`,
      `addresses that begin with ${site.siteUrl.base}/`,
      'build it with scripts/addresses.ts and src/urls.ts',
    ];
  const { path, ids: asked } = target;
  if (!fileAt(site, path)) {
    if (fileAt(site, `${path}/`))
      return [`${link.tag} lacks the slash at its end`, `${path}/`, 'add it: without it a server answers twice'];
    return [`${link.tag} leads nowhere`, `a file at ${path}`, 'correct the link, or add what it promises'];
  }
  const known = ids.get(path);
  // A browser looks for the id as the link has it, percent signs and all, and then for what it stands for.
  const id = asked.at(-1);
  if (!id || id === 'top' || id.startsWith(':~:') || !known || asked.some((one) => known.has(one))) return undefined;
  return [`${link.tag} leads to an id that is not there`, `id="${id}" on ${path}`, 'correct one of the two'];
}
