import { facts } from '../../languages/index.ts';
import { DEFAULT_ACCENT } from '../../theme/index.ts';
import type { Source } from '../source.ts';
import { accentIn } from './style.ts';
import { escapeXml } from './xml.ts';

const [WIDTH, HEIGHT, MARGIN] = [600, 800, 60];
const [TITLE, SMALL] = [44, 22];

/** A cover for a report that has none: its title and who publishes it, in the library's colour. */
export function drawCover({
  title,
  publisher,
  authors,
  lang,
  colours,
}: Pick<Source, 'title' | 'publisher' | 'authors' | 'lang' | 'colours'>): string {
  const lines = linesOf(title, TITLE);
  const by = linesOf((authors.length > 0 ? authors : [publisher]).join(facts(lang).separators.longList), SMALL);
  const text = (words: string, y: number, size: number, weight: number) =>
    `<text x="${MARGIN}" y="${y}" font-size="${size}" font-weight="${weight}" fill="#fff">${escapeXml(words)}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="serif">
<rect width="${WIDTH}" height="${HEIGHT}" fill="${accentIn(colours) ?? DEFAULT_ACCENT.light}"/>
${lines.map((line, index) => text(line, 240 + index * TITLE * 1.3, TITLE, 700)).join('\n')}
${by.map((line, index) => text(line, HEIGHT - MARGIN - (by.length - 1 - index) * SMALL * 1.4, SMALL, 400)).join('\n')}
</svg>`;
}

/** Broken where a line is full: a Chinese character is as wide as it is high, others are about half of it. */
function linesOf(text: string, size: number): string[] {
  const lines = [''];
  let width = 0;
  for (const word of text.match(/\p{Script=Han}[，。、：；）》」』”]*|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? []) {
    const own = [...word].reduce((sum, sign) => sum + (/[\u2e80-\uffef]/.test(sign) ? size : size * 0.52), 0);
    if (width > 0 && width + own > WIDTH - 2 * MARGIN) {
      lines.push('');
      width = 0;
    }
    lines.push(lines.pop()! + word);
    width += own;
  }
  return lines.map((line) => line.trim());
}
