import { rgb } from 'd3';
import { BACKGROUNDS, type Scheme } from './accent.ts';
import { lightnessOf, withHueOf, withLightness } from './hue.ts';

/** WCAG 2.2, 1.4.3: what text needs at the least. */
export const FOR_TEXT = 4.5;
/** 1.4.11: what a mark needs that tells something. */
export const FOR_MARKS = 3;

/** The contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it. */
export function contrastOf(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const { r, g, b } = rgb(colour);
  const linear = (value: number) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** What an accent has behind it as text: the page, a card, a note, a field in its own hue. */
const backgroundsOf = (accent: string, scheme: Scheme): string[] => {
  const { paper, raised, note, soft } = BACKGROUNDS[scheme];
  return [paper, raised, note, withHueOf(soft, accent)];
};

/** The lowest contrast that an accent has anywhere on the site. */
function lowest(accent: string, scheme: Scheme): { ratio: number; background: string } {
  const found = backgroundsOf(accent, scheme).map((background) => ({
    ratio: contrastOf(accent, background),
    background,
  }));
  return found.reduce((worst, one) => (one.ratio < worst.ratio ? one : worst));
}

/** How an accent fails as text, and the nearest colour of its hue that does not; undefined where it can be read. */
export function tooFaint(
  accent: string,
  scheme: Scheme,
): { ratio: number; background: string; nearest: string } | undefined {
  const found = lowest(accent, scheme);
  return found.ratio >= FOR_TEXT ? undefined : { ...found, nearest: nearestThatPasses(accent, scheme) };
}

/** Darker by and by on light pages, lighter on dark ones. */
function nearestThatPasses(accent: string, scheme: Scheme): string {
  const [step, end] = scheme === 'light' ? [-0.25, 0] : [0.25, 100];
  const steps = Math.ceil(Math.abs(end - lightnessOf(accent)) / Math.abs(step));
  for (let n = 1; n < steps; n++) {
    const colour = withLightness(accent, lightnessOf(accent) + n * step);
    if (lowest(colour, scheme).ratio >= FOR_TEXT) return colour;
  }
  return withLightness(accent, end);
}
