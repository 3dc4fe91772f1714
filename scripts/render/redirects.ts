import { escapeHtml } from '../text/index.ts';
import type { SiteUrl } from '../project.ts';

/** `_redirects`, which Netlify and Cloudflare Pages read. Both addresses are below the sub-path. */
export const redirectLines = ({ base }: SiteUrl, redirects: Record<string, string>): string =>
  Object.entries(redirects)
    .map(([from, to]) => `${base}${from} ${base}${to} 301\n`)
    .join('');

/** The page at an old address, for servers that read no such file: it leads on, and says so in no language. */
export function redirectPage({ origin, base }: SiteUrl, to: string): string {
  const address = escapeHtml(base + to);
  return `<!doctype html><title>${address}</title><meta http-equiv="refresh" content="0;url=${address}"><meta name="robots" content="noindex"><link rel="canonical" href="${escapeHtml(origin)}${address}"><body><a href="${address}">→ ${address}</a></body>`;
}
