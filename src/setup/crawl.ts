/** A page and its address on the server: `/zh/library/`. */
export interface CrawledPage {
  url: string;
  html: string;
}

const LINK = /<a\s[^>]*?href="([^"#?]+\/)(?:[#?][^"]*)?"/g;

/** Pages asked for at the same time. */
const AT_ONCE = 4;

/**
 * Every page that links reach from the first ones, each once. `known` holds pages from before, which are not asked for
 * again; new ones are added to it. Pages that do not answer are left out.
 */
export async function crawl(origin: string, first: string[], known = new Map<string, string>()): Promise<CrawledPage[]> {
  const root = new URL(origin);
  const pages: CrawledPage[] = [];
  const seen = new Set(first.map((path) => new URL(path, root).pathname));
  let queue = [...seen];
  while (queue.length > 0) {
    const read = await Promise.all(queue.splice(0, AT_ONCE).map(async (url) => ({ url, html: known.get(url) ?? (await fetchPage(new URL(url, root))) })));
    for (const { url, html } of read) {
      if (html === undefined) continue;
      known.set(url, html);
      pages.push({ url, html });
      const targets = [...html.matchAll(LINK)].map(([, href]) => new URL(href!, new URL(url, root))).filter((target) => target.origin === root.origin);
      const fresh = [...new Set(targets.map(({ pathname }) => pathname))].filter((path) => !seen.has(path));
      for (const path of fresh) seen.add(path);
      queue = [...queue, ...fresh];
    }
  }
  return pages;
}

async function fetchPage(address: URL): Promise<string | undefined> {
  const response = await fetch(address);
  return response.ok ? response.text() : undefined;
}
