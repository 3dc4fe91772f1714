import { dangersInSvg, decode } from '../files/index.ts';
import type { Fault } from './inspection.ts';
import { MOST_SVG_BYTES } from './limits.ts';

/** By animation; a style may do so, too. */
const movesAsSvg = (text: string): boolean => /<\s*(?:[\w.-]+:)?(?:animate\w*|set)\b|@keyframes/i.test(text);

/** What an SVG has to say in its first tag: that it is one, and how large it is. */
function lackingIn(text: string): string | undefined {
  const [root = ''] = /<(?:[\w.-]+:)?svg\b[^>]*>/.exec(text.replaceAll(/<!--.*?-->/gs, '')) ?? [];
  const has = (attribute: string): boolean =>
    new RegExp(`\\s${attribute}\\s*=\\s*["'][^"'%]*\\d[^"'%]*["']`).test(root);
  if (!/=\s*["']http:\/\/www\.w3\.org\/2000\/svg["']/.test(root)) return 'xmlns="http://www.w3.org/2000/svg"';
  return has('viewBox') || (has('width') && has('height')) ? undefined : 'viewBox="0 0 600 400"';
}

/** An SVG reaches readers as it is: whatever sharp takes for one is looked at, packed or in an encoding of its own as it may be. */
export function faultInSvg(bytes: Buffer): Fault | undefined {
  if (bytes.length > MOST_SVG_BYTES) return { fault: 'tooHeavy', most: MOST_SVG_BYTES };
  const text = decode(bytes);
  if (typeof text !== 'string' || text.includes('\0')) return { fault: 'noPicture' };
  const dangers = dangersInSvg(text);
  if (dangers.length > 0) return { fault: 'active', dangers };
  if (movesAsSvg(text)) return { fault: 'moves' };
  const attribute = lackingIn(text);
  return attribute === undefined ? undefined : { fault: 'lacking', attribute };
}
