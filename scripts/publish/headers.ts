import { createHash } from 'node:crypto';
import type { Lang } from '../languages/index.ts';
import type { SiteUrl } from '../project.ts';
import { unescapeHtml } from '../text/index.ts';
import { serverPolicy } from './csp.ts';

/** What a server says with every answer. */
export const plainHeaders: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** The pages that others may show in a frame. */
export const EMBED = '/embed/';

/** What it says besides, of pages that nobody may show in a frame and of those that anybody may. */
export const framing = (chartStyle: string, mayBeFramed: boolean): Record<string, string> => ({
  'Content-Security-Policy': serverPolicy(chartStyle, mayBeFramed ? 'all' : 'none'),
  ...(!mayBeFramed && { 'X-Frame-Options': 'DENY' }),
});

/** Folders of files whose name changes with what they hold. */
export const immutableFolders = (languages: readonly Lang[]): string[] => [
  '/_astro/',
  '/images/',
  ...languages.flatMap((lang) => ['fragment', 'index', 'filter'].map((folder) => `/pagefind/${lang}/${folder}/`)),
];
export const FOR_A_YEAR = 'public, max-age=31536000, immutable';

/** `sha256-…` of the style that a standalone chart carries; without charts, of nothing. */
export function chartStyleHash(svg: string | undefined): string {
  const style = /<style>([\s\S]*?)<\/style>/.exec(svg ?? '')?.[1] ?? '';
  return `sha256-${createHash('sha256')
    .update(unescapeHtml(withoutCdata(style)))
    .digest('base64')}`;
}

const withoutCdata = (text: string): string => text.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1');

/**
 * `_headers`, which Netlify and Cloudflare Pages read. Where several of its rules fit an address, all their headers are
 * sent, and none can take one back: what forbids framing stands at each entry at the top of the site (`zh/`,
 * `404.html`) but the one that allows it.
 */
export function headersFile(
  { base }: SiteUrl,
  languages: readonly Lang[],
  entries: readonly string[],
  chartStyle: string,
): string {
  // The search index is made when all else is written.
  const all = [...new Set([...entries, 'pagefind/'])].sort();
  const others = all.filter((entry) => `/${entry}` !== EMBED && !/^_(?:headers|redirects)$/.test(entry));
  const prefixes = ['/', ...others.map((entry) => (entry.endsWith('/') ? `/${entry}*` : `/${entry}`))];
  const rules: (readonly [path: string, headers: Record<string, string>])[] = [
    ['/*', plainHeaders],
    ...prefixes.map((prefix) => [prefix, framing(chartStyle, false)] as const),
    [`${EMBED}*`, framing(chartStyle, true)],
    ...immutableFolders(languages).map((folder) => [`${folder}*`, { 'Cache-Control': FOR_A_YEAR }] as const),
  ];
  // Of two rules with the same path Cloudflare takes the second alone.
  return [...Map.groupBy(rules, ([path]) => path)]
    .map(([path, same]) => block(base + path, Object.assign({}, ...same.map(([, headers]) => headers))))
    .join('');
}

const block = (path: string, headers: Record<string, string>): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), '', ''].join('\n');
