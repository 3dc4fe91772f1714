import type { Saying } from '../problem.ts';
import type { SiteRule } from '../rule.ts';
import { foreignInCss } from './own-host.ts';

/** The same for files that are no pages: style sheets ask no other host, and charts carry no script. */
export const ownFiles: SiteRule = (_, site) =>
  [...site.paths].flatMap((path) => {
    const address = `/${path}`;
    if (path.endsWith('.css')) return foreignInCss(site.read(path).toString('utf8'), address, site).map((say) => ({ address, say }));
    if (path.endsWith('.svg')) return wrongInSvg(site.read(path).toString('utf8')).map((say) => ({ address, say }));
    return [];
  });

const DANGERS: [RegExp, string][] = [
  [/<(script|foreignObject|iframe|use|image|a|animate|set)\b/i, 'an element that can run or fetch something'],
  [/\son[a-z]+\s*=/i, 'an event handler'],
  [/\s(?:xlink:)?href\s*=/i, 'an address'],
  [/<!(DOCTYPE|ENTITY)/i, 'a document type'],
  [/(?:url\(|@import)/i, 'a style that fetches something'],
];

/** A chart that is opened by itself is a document of its own: it must only draw. */
function wrongInSvg(svg: string): Saying[] {
  const tagsOnly = svg.replace(/>[^<]*</g, (text) => (text.includes('@import') || text.includes('url(') ? text : '><'));
  const wrong = DANGERS.flatMap(([pattern, what]): Saying[] => {
    const found = pattern.exec(tagsOnly);
    return found ? [[`the SVG holds ${what}: ${found[0].trim()}`, 'shapes and text alone', 'correct scripts/charts/']] : [];
  });
  if (!/^(<\?xml[^>]*>\s*)?<svg\b/.test(svg.trimStart())) wrong.unshift(['this is no SVG', 'a file that begins with <svg', 'correct it']);
  return wrong;
}
