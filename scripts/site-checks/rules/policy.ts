import { attribute } from '../element.ts';
import type { Page, Site } from '../site.ts';
import { pagePolicy, scriptsOf } from '../../publish/index.ts';
import type { PageRule } from '../rule.ts';

/** Every page carries the strictest content security policy that lets it work, before anything that it covers. */
export const policy: PageRule = (page, site) => {
  const head = page.elements.filter(({ tagName }) => ['meta', 'link', 'script', 'style', 'title'].includes(tagName));
  const at = head.findIndex((element) => attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy');
  const expected = expectedFor(page, site);
  if (at < 0) return [['the page has no content security policy', expected, 'see scripts/render/draw-pages.ts']];
  const given = attribute(head[at]!, 'content') ?? '';
  if (given !== expected)
    return [[`the content security policy is «${given}»`, `«${expected}»`, 'see scripts/render/draw-pages.ts']];
  if (head.slice(0, at).some((element) => attribute(element, 'charset') === undefined))
    return [
      [
        'the content security policy does not come first',
        'nothing but the charset before it',
        'see scripts/render/draw-pages.ts',
      ],
    ];
  return [];
};

function expectedFor(page: Page, { siteUrl, paths, read }: Site): string {
  const textAt = (address: string) => {
    const path = address.slice(siteUrl.base.length + 1);
    return paths.has(path) ? read(path).toString('utf8') : undefined;
  };
  return pagePolicy(scriptsOf(page.html, textAt));
}
