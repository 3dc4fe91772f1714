/** A page and its address on the server: `/zh/library/`. */
export interface CrawledPage {
  url: string;
  html: string;
}

const LINK = /<a\s[^>]*?href="([^"#?]+\/)(?:[#?][^"]*)?"/g;

/** Every page that links reach from the first ones, each once. Pages that do not answer are left out. */
export async function crawl(origin: string, first: string[]): Promise<CrawledPage[]> {
  const root = new URL(origin);
  const pages: CrawledPage[] = [];
  const seen = new Set(first.map((path) => new URL(path, root).pathname));
  const queue = [...seen];
  for (let path = queue.shift(); path; path = queue.shift()) {
    const response = await fetch(new URL(path, root));
    if (!response.ok) continue;
    const html = await response.text();
    pages.push({ url: path, html });
    for (const [, href] of html.matchAll(LINK)) {
      const target = new URL(href!, new URL(path, root));
      if (target.origin !== root.origin || seen.has(target.pathname)) continue;
      seen.add(target.pathname);
      queue.push(target.pathname);
    }
  }
  return pages;
}
