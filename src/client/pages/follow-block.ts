/**
 * Links of a page that are about it follow to the block that its address names: to be read beside another language, to be
 * cited, to be told wrong. `data-follows` marks them; its value is the page's address where it stands inside the link.
 */
export function followBlock(root: ParentNode = document): void {
  const links = [...root.querySelectorAll<HTMLAnchorElement>('a[data-follows]')].map((link) => ({
    link,
    href: link.getAttribute('href') ?? '',
    inside: link.dataset['follows'] ?? '',
  }));
  const follow = (): void => {
    for (const { link, href, inside } of links) link.setAttribute('href', withBlock(href, location.hash, inside));
  };
  addEventListener('hashchange', follow);
  follow();
}

/** A link with the block in it; `inside` is the address that stands in it, percent-encoded. */
export function withBlock(href: string, hash: string, inside: string): string {
  if (hash.length < 2) return href;
  return inside ? href.replaceAll(encodeURIComponent(inside), encodeURIComponent(inside + hash)) : href + hash;
}
