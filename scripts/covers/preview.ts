import { DEFAULT_ACCENT } from '../theme/index.ts';
import { digitsIn } from './digits.ts';
import { ringsOf } from './rings.ts';

/** What a preview is drawn from. */
export interface Preview {
  /** `2020`, `2020-2022`, `2020-11`. */
  years: string;
  /** How long each chapter is, or each report of a library. */
  rings: readonly number[];
  /** The library's own accent on a light screen. */
  accent?: string;
  /** The place of a cover, instead of rings. */
  hasCover?: boolean;
}

/** In pixels: what networks and messengers show without cutting. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

/** Where a cover stands, at most: the right third. */
export const COVER_BOX = { left: 750, top: 60, width: 390, height: 510 } as const;

/** The back of a book, as covers on pages have it. */
const BACK = 32;
const CORNER = { inner: 74, outer: 540, gap: 6 };

/** The picture of a report or a library, without a word. */
export function previewSvg({ years, rings, accent = DEFAULT_ACCENT.light, hasCover = false }: Preview): string {
  const { width, height } = PREVIEW_SIZE;
  const left = BACK + 58;
  const digits = digitsIn(years, {
    x: left,
    y: 84,
    width: (hasCover ? COVER_BOX.left : width) - left - 70,
    height: 190,
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${accent}"/>`,
    `<rect width="${BACK}" height="${height}" fill="#fff" opacity="0.16"/>`,
    hasCover ? '' : corner(rings),
    `${digits}</svg>`,
  ].join('');
}

function corner(weights: readonly number[]): string {
  const { width, height } = PREVIEW_SIZE;
  const circles = ringsOf(weights, CORNER).map(
    ({ radius, width: line }, index) =>
      `<circle r="${radius}" stroke-width="${line}" stroke-opacity="${index % 2 === 0 ? 1 : 0.55}"/>`,
  );
  return `<g transform="translate(${width} ${height})" fill="none" stroke="#fff" opacity="0.3"><circle r="${CORNER.inner - 14}" fill="#fff" stroke="none"/>${circles.join('')}</g>`;
}

/** The years, or the year and month, of one period or of several: `2020-11-01/2020-11-20` -> `2020-11`. */
export function yearsOf(periods: readonly string[]): string {
  const ends = periods.flatMap((period) => period.split('/').map((date) => date.slice(0, 'YYYY-MM'.length))).toSorted();
  const [first, last] = [ends[0] ?? '', ends.at(-1) ?? ''];
  const [from, to] = [first.slice(0, 'YYYY'.length), last.slice(0, 'YYYY'.length)];
  if (from !== to) return `${from}-${to}`;
  return first === last ? first : from;
}
