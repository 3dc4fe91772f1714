import type { Message } from '../problem.ts';
import { type Element, textOf } from '../element.ts';
import { readElements } from '../html.ts';
import type { SiteRule } from '../rule.ts';
import { foreignInCss } from './own-host.ts';

/** The same for files that are no pages: style sheets ask no other host, and charts carry no script. */
export const ownFiles: SiteRule = (_, site) =>
  [...site.paths].flatMap((path) => {
    const address = `/${path}`;
    if (path.endsWith('.css'))
      return foreignInCss(site.read(path).toString('utf8'), address, site).map((message) => ({ address, message }));
    // The publisher's own pictures are looked at before a build.
    if (path.endsWith('.svg') && !path.startsWith('theme/'))
      return wrongInSvg(site.read(path).toString('utf8')).map((message) => ({ address, message }));
    return [];
  });

/** What only draws. */
const DRAWS = new Set([
  'svg',
  'g',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'text',
  'tspan',
  'title',
  'desc',
  'style',
  'defs',
  'pattern',
  'clipPath',
  'linearGradient',
  'stop',
  'marker',
]);

/** A chart that is opened by itself is a document of its own: it must only draw. */
function wrongInSvg(svg: string): Message[] {
  if (!/^(<\?xml[^>]*>\s*)?<svg\b/.test(svg.trimStart()))
    return [['this is no SVG', 'a file that begins with <svg', 'correct it']];
  const dangers = readElements(svg.replace(/^\s*<\?xml[^>]*>/, ''))
    .filter(({ tagName }) => !['html', 'head', 'body'].includes(tagName))
    .flatMap(dangersIn);
  if (/<!(DOCTYPE|ENTITY)/i.test(svg)) dangers.push('a document type');
  return [...new Set(dangers)].map((danger) => [
    `the SVG holds ${danger}`,
    'shapes and text alone',
    'correct scripts/charts/',
  ]);
}

function dangersIn(element: Element): string[] {
  const dangers = DRAWS.has(element.tagName) ? [] : [`<${element.tagName}>`];
  for (const { name, value } of element.attrs) {
    if (/^on/i.test(name)) dangers.push(`an event handler (${name})`);
    if (/href$|^src$/i.test(name)) dangers.push(`an address (${name})`);
    if (/url\((?!#)/i.test(value) && name !== 'aria-label')
      dangers.push(`an attribute that fetches something (${name})`);
  }
  if (element.tagName === 'style' && /url\(|@import/i.test(textOf(element)))
    dangers.push('a style that fetches something');
  return dangers;
}
