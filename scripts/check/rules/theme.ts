import {
  type Attachment,
  type Library,
  positionOf,
  problemAt,
  type Rule,
  themeFile,
  type ThemePicture,
  themePictures,
  type Wording,
} from '../../content/index.ts';
import { PREVIEW_SIZE } from '../../covers/index.ts';
import { isFault } from '../../pictures/index.ts';
import { BACKGROUNDS, contrastOf, FOR_MARKS, FOR_TEXT, schemes, tooFaint } from '../../theme/index.ts';
import { sayNamedPictureFault } from '../picture-fault.ts';

/** A library's own colours can be read, and its pictures are there, of a type that browsers show, and not too heavy. */
export const theme: Rule = (content) => [
  ...accents(content),
  ...pictures(content),
  ...visibleLogo(content),
  ...previewSize(content),
];

const accents: Rule = ({ site }) =>
  schemes.flatMap((scheme) => {
    const colour = site?.data?.theme?.accent?.[scheme];
    const found = colour && tooFaint(colour, scheme);
    if (!found) return [];
    const { ratio, background, nearest } = found;
    return [
      problemAt(positionOf(site!, ['theme', 'accent', scheme]), 'theme', (words) =>
        words.theme.tooFaint(colour, scheme, roundedDown(ratio), background, FOR_TEXT, nearest),
      ),
    ];
  });

/** 4.499 is less than 4.5, and is to look so. */
const roundedDown = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);

const pictures: Rule = (content) =>
  themePictures.flatMap((role) => {
    const named = themeFile(content.site?.data?.theme, role);
    const wording = named && wrongPicture(content, role, named.name);
    return wording ? [problemAt(positionOf(content.site!, named.path), 'theme', wording)] : [];
  });

const PICTURES = { 'image/svg+xml': 'SVG', 'image/png': 'PNG', 'image/webp': 'WebP', 'image/jpeg': 'JPEG' };

/** Types of picture by what they are for: other sites show no SVG beside a link, and not every browser a JPEG in a tab. */
const TYPES: Record<ThemePicture, Partial<Record<NonNullable<Attachment['type']>, string>>> = {
  logo: PICTURES,
  'logo-dark': PICTURES,
  favicon: { 'image/svg+xml': 'SVG', 'image/png': 'PNG' },
  preview: { 'image/png': 'PNG', 'image/webp': 'WebP', 'image/jpeg': 'JPEG' },
};

/** In bytes. An SVG comes with every page as it is; all others are made as small as they are shown. */
const MOST_SVG = 100_000;

function wrongPicture({ attachments, pictures: all }: Library, role: ThemePicture, name: string): Wording | undefined {
  const file = attachments.get(name);
  if (!file) return (words) => words.theme.missing(name);
  if (!file.type || !TYPES[role][file.type])
    return (words) => words.theme.otherType(role, name, Object.values(TYPES[role]));
  if (file.dangers?.length) return (words) => words.theme.dangers(name, file.dangers!);
  const found = all.get(name)?.found;
  if (found && isFault(found)) return sayNamedPictureFault(name, found);
  const isHeavy = file.type === 'image/svg+xml' && file.size > MOST_SVG;
  return isHeavy ? (words) => words.theme.tooLarge(role, name, file.size, MOST_SVG) : undefined;
}

/** Lower than that a shape on its ground is a guess: below half of what a mark needs that tells something. */
const VISIBLE = FOR_MARKS / 2;

/** A logo on nothing but the page is seen on light and on dark screens. */
const visibleLogo: Rule = ({ site, pictures: all }) => {
  const chosen = site?.data?.theme;
  return schemes.flatMap((scheme) => {
    const named = (scheme === 'dark' && themeFile(chosen, 'logo-dark')) || themeFile(chosen, 'logo');
    const found = named && all.get(named.name)?.found;
    if (!found || isFault(found) || !found.colour) return [];
    const ratio = contrastOf(found.colour, BACKGROUNDS[scheme].paper);
    if (ratio >= VISIBLE) return [];
    return [
      problemAt(
        positionOf(site!, named.path),
        'theme',
        (words) => words.theme.hiddenLogo(named.name, scheme, roundedDown(ratio), typeof chosen?.logo === 'string'),
        'warning',
      ),
    ];
  });
};

/** In pixels: below it networks show a small square instead, and beside a shape about twice as wide as high they cut. */
const LEAST = { width: 600, height: 315 };
const SHAPE = { narrowest: 1.6, widest: 2.2 };

/** A preview that others would cut, or hardly show, is published all the same. */
const previewSize: Rule = ({ site, pictures: all }) => {
  const name = site?.data?.theme?.preview;
  const { found } = (name && all.get(name)) || {};
  if (!name || !found || isFault(found) || found.format === 'svg') return [];
  const { width, height } = found;
  const shape = width / height;
  const isSmall = width < LEAST.width || height < LEAST.height;
  if (!isSmall && shape >= SHAPE.narrowest && shape <= SHAPE.widest) return [];
  return [
    problemAt(
      positionOf(site!, ['theme', 'preview']),
      'theme',
      (words) => words.theme.previewSize(name, width, height, PREVIEW_SIZE, LEAST),
      'warning',
    ),
  ];
};
