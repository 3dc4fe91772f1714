import { readFileSync } from 'node:fs';
import { hcl } from 'd3';
import { describe, expect, it } from 'vitest';
import { BACKGROUNDS, DEFAULT_ACCENT, schemes } from './accent.ts';
import { contrastOf, FOR_MARKS, tooFaint } from './contrast.ts';
import { hueBetween } from './hue.ts';
import { chartColours, themeSheet, tokensOf } from './style-sheet.ts';

const chartCss = readFileSync('scripts/charts/chart.css', 'utf8');
const tokensCss = readFileSync('src/styles/tokens.css', 'utf8');
const GREEN = { light: '#0b6e4f', dark: '#5fd3a8' };

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#0000ff', '#ffffff', 8.59],
  ])('of %s and %s is %d', (one, other, ratio) => {
    expect(contrastOf(one, other)).toBeCloseTo(ratio, 1);
    expect(contrastOf(other, one)).toBe(contrastOf(one, other));
  });

  it('lets the site’s own accents pass, and others that can be read', () => {
    for (const scheme of schemes) {
      expect(tooFaint(DEFAULT_ACCENT[scheme], scheme)).toBeUndefined();
      expect(tooFaint(GREEN[scheme], scheme)).toBeUndefined();
    }
  });

  it('names the nearest colour of a hue that can be read', () => {
    const found = tooFaint('#2fae86', 'light')!;
    expect(found.ratio).toBeLessThan(4.5);
    expect(tooFaint(found.nearest, 'light')).toBeUndefined();
    expect(hueBetween(found.nearest, '#2fae86')).toBeLessThan(3);
    // Not much darker than it must be.
    expect(contrastOf(found.nearest, found.background)).toBeLessThan(4.7);
  });

  it.each(schemes)('finds one for every colour in %s', (scheme) => {
    for (const colour of ['#ffff00', '#ff0000', '#0000ff', '#ffffff', '#000000', '#808080', '#00ffff', '#f5c6cb']) {
      const found = tooFaint(colour, scheme);
      if (found) expect([colour, tooFaint(found.nearest, scheme)]).toEqual([colour, undefined]);
    }
  });
});

describe('the style sheet', () => {
  it('is as stored', async () =>
    expect(`${themeSheet(GREEN, chartCss).replaceAll('; ', ';\n')}\n`).toMatchFileSnapshot('stored/green.css'));

  it('has marks that can be seen, in every hue', () => {
    for (let hue = 0; hue < 360; hue += 5) {
      const accent = { light: hcl(hue, 40, 35).formatHex(), dark: hcl(hue, 40, 75).formatHex() };
      const [light, dark] = chartColours(accent, chartCss).split('@media');
      for (const [css, background] of [
        [light!, chartBackground('light')],
        [dark!, chartBackground('dark')],
      ] as const)
        for (const [, name, colour] of css.matchAll(/(--chart-mark(?:-hi|-2)?): (#\w+)/g))
          expect([name, hue, contrastOf(colour!, background) >= FOR_MARKS]).toEqual([name, hue, true]);
    }
  });

  it('tells two measures apart, in every hue', () => {
    for (let hue = 0; hue < 360; hue += 5) {
      const accent = { light: hcl(hue, 40, 35).formatHex(), dark: hcl(hue, 40, 75).formatHex() };
      const css = chartColours(accent, chartCss);
      const value = (name: string) => new RegExp(`${name}: (#\\w+)`).exec(css)?.[1];
      const second =
        value('--chart-mark-2') ?? tokensOf(chartCss, 'light').find(([name]) => name === '--chart-mark-2')![1];
      expect([hue, hueBetween(value('--chart-mark')!, second) > 40]).toEqual([hue, true]);
    }
  });
});

const chartBackground = (scheme: 'light' | 'dark') =>
  tokensOf(chartCss, scheme).find(([name]) => name === '--chart-background')![1];

it.each(schemes)('the colours that it goes by are those of tokens.css in %s', (scheme) => {
  const [light, dark] = tokensCss.split('@media screen and (prefers-color-scheme: dark)');
  const css = scheme === 'light' ? light! : dark!;
  const token = (name: string) => hcl(new RegExp(`--${name}: (#\\w+);`).exec(css)?.[1] ?? '').formatHex();
  const { paper, raised, note, soft } = BACKGROUNDS[scheme];
  expect([token('accent'), token('paper'), token('raised'), token('note'), token('accent-soft')]).toEqual([
    DEFAULT_ACCENT[scheme],
    paper,
    raised,
    note,
    soft,
  ]);
});
