import { posix } from 'node:path';

/** What a page runs: nothing, a script of the site's own, or search, which has a worker. */
type ScriptUse = 'nothing' | 'script' | 'search';

type Directives = Record<string, string>;

/** Nothing is allowed but what is named; everything comes from the site itself, so that no hash or nonce is needed. */
const everywhere: Directives = {
  'default-src': "'none'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  // Without script nothing asks; but Lighthouse reads robots.txt from the page, and calls it missing if it may not.
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
};

const scripts: Record<ScriptUse, Directives> = {
  nothing: { 'script-src': "'none'" },
  script: { 'script-src': "'self'" },
  // Pagefind searches in WebAssembly, which a browser compiles for no other page.
  search: { 'script-src': "'self' 'wasm-unsafe-eval'", 'worker-src': "'self'" },
};

/** The content security policy (CSP level 3) that stands in a page. */
export const pagePolicy = (runs: ScriptUse): string => write({ ...everywhere, ...scripts[runs] });

/**
 * The policy that a server sends, the same with every answer: it lets search run, whose worker has no policy but
 * this. Where two policies meet, a browser holds a page to both, and the one in each page is narrower. What a page
 * may not say of itself is added (`frame-ancestors`), and by its hash the style of the charts that are served as
 * files of their own.
 */
export function serverPolicy(chartStyle: string, ancestors: 'none' | 'all' = 'none'): string {
  return write({
    ...everywhere,
    ...scripts.search,
    'style-src': `'self' '${chartStyle}'`,
    'frame-ancestors': ancestors === 'all' ? '*' : "'none'",
  });
}

const write = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

const META = /^(\s*<!doctype html>(?:\s*<html[^>]*>\s*<head[^>]*>)?(?:\s*<meta charset="?utf-8"?\s*\/?>)?)/i;

/** The page with its policy, as early as it can stand: what comes before is not covered. */
export function addPolicy(html: string, runs: ScriptUse): string {
  const tag = `<meta http-equiv="content-security-policy" content="${pagePolicy(runs)}">`;
  if (!META.test(html)) throw new Error(`This is not a page: it begins with «${html.slice(0, 60)}».`);
  return html.replace(META, (head) => head + tag);
}

const SOURCE = /<script\b[^>]*?\ssrc="([^"]+)"/g;
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*["']([^"']+\.js)["']/g;

/**
 * What a page runs, read from its script and from the files that this imports. `read` gives a script's text by its
 * address, or nothing where there is none.
 */
export function scriptsOf(html: string, read: (address: string) => string | undefined): ScriptUse {
  const queue = [...html.matchAll(SOURCE)].map(([, source]) => source!);
  if (queue.length === 0) return 'nothing';
  const seen = new Set<string>();
  for (let address = queue.pop(); address; address = queue.pop()) {
    if (seen.has(address)) continue;
    seen.add(address);
    const text = read(address) ?? '';
    if (text.includes('pagefind')) return 'search';
    for (const [, target] of text.matchAll(IMPORT)) queue.push(posix.join(posix.dirname(address), target!));
  }
  return 'script';
}
