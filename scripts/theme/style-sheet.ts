import { type Accent, BACKGROUNDS, DEFAULT_ACCENT, type Scheme } from './accent.ts';
import { hueBetween, withHueOf } from './hue.ts';

/** Nearer than this, the colours of two measures are not told apart by their hues. */
const TOO_NEAR = 60;

/** Tokens of charts that take the accent's hue: the marks of one measure, the shades of maps. */
const IN_HUE = /^--chart-(?:mark(?:-hi|-led)?|shade-\d+)$/;
const SECOND = /^--chart-(?:mark-2(?:-led)?|below-\d+)$/;

type Tokens = [name: string, colour: string][];

/** The style sheet of a library's own colours. `chartCss` is the sheet of charts, whose tokens are changed. */
export const themeSheet = (accent: Accent, chartCss: string): string =>
  `${rules(':root:root', (scheme) => [
    ['--accent', accent[scheme]],
    ['--accent-soft', withHueOf(BACKGROUNDS[scheme].soft, accent[scheme])],
  ])}\n${chartColours(accent, chartCss)}`;

/** The part of it that a chart by itself needs. */
export const chartColours = (accent: Accent, chartCss: string): string =>
  rules('.chart.chart', (scheme) =>
    tokensOf(chartCss, scheme).flatMap(([name, colour]): Tokens => {
      if (IN_HUE.test(name)) return [[name, withHueOf(colour, accent[scheme])]];
      return SECOND.test(name) && hueBetween(colour, accent[scheme]) < TOO_NEAR
        ? [[name, withHueOf(colour, DEFAULT_ACCENT[scheme])]]
        : [];
    }),
  );

/** Paper is light, whatever the screen is. */
const rules = (selector: string, tokensFor: (scheme: Scheme) => Tokens): string =>
  `${block(selector, tokensFor('light'))}\n@media screen and (prefers-color-scheme: dark) { ${block(selector, tokensFor('dark'))} }`;

const block = (selector: string, tokens: Tokens): string =>
  `${selector} { ${tokens.map(([name, colour]) => `${name}: ${colour};`).join(' ')} }`;

/** The colours of charts in a scheme: the first sheet of tokens is light, that for a dark screen comes after it. */
export function tokensOf(chartCss: string, scheme: Scheme): Tokens {
  const [light = '', dark = ''] = chartCss.split(/@media[^{]*prefers-color-scheme: dark[^{]*\{/);
  const within = scheme === 'light' ? light : dark.slice(0, dark.indexOf('}'));
  return [...within.matchAll(/(--chart-[\w-]+):\s*(#[0-9a-f]{3,6})\b/gi)].map(([, name, colour]) => [name!, colour!]);
}
