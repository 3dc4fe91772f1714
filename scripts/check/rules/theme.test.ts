import { describe, expect, it } from 'vitest';
import { checkContent } from '../check-content.ts';
import { formatProblem, readLibrary } from '../../content/index.ts';
import type { FileContent } from '../../files/index.ts';
import { SITE } from '../../testing/library.ts';
import { claiming, cutOff, png } from '../../testing/pictures.ts';

const PNG = await png(1200, 630);
const svg = (colour: string, more = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4">${more}<path fill="${colour}" d="M0 0h3v3z"/></svg>`;
const SVG = svg('#777');

const say = (theme: string, files: Record<string, FileContent> = {}, lang: 'zh' | 'en' = 'en') =>
  checkContent(
    readLibrary(new Map<string, FileContent>([['site.yaml', `theme: ${theme}\n${SITE}`], ...Object.entries(files)])),
  ).map((problem) => formatProblem(problem, lang));

it('colours that can be read and pictures that are there pass', () =>
  expect(
    say(
      '{ accent: { light: "#0b6e4f", dark: "#5fd3a8" }, logo: images/l.svg, favicon: images/f.png, preview: images/p.png }',
      { 'images/l.svg': SVG, 'images/f.png': PNG, 'images/p.png': PNG },
    ),
  ).toEqual([]));

it.each([
  [
    'a colour too faint on a light screen',
    '{ accent: { light: "#2fae86", dark: "#5fd3a8" } }',
    {},
    'site.yaml:1:27  #2fae86 on a light screen has a contrast of 2.38:1 against #e7efeb — at least 4.5:1, which text needs (WCAG 2.2 AA) — the nearest colour of this hue is #067a5b',
  ],
  [
    'a colour too faint on a dark screen',
    '{ accent: { light: "#0b6e4f", dark: "#0b6e4f" } }',
    {},
    'site.yaml:1:44  #0b6e4f on a dark screen has a contrast of 2.28:1 against #1d2e26 — at least 4.5:1, which text needs (WCAG 2.2 AA) — the nearest colour of this hue is #4aa07e',
  ],
  [
    'no colour',
    '{ accent: { light: green, dark: "#5fd3a8" } }',
    {},
    'site.yaml:1:27  "theme.accent.light" is not right — expected: write a colour as six hexadecimal digits, such as "#0b6e4f", in "quotes" — correct it',
  ],
  [
    'a colour for light screens alone',
    '{ accent: { light: "#0b6e4f" } }',
    {},
    'site.yaml:1:10  "theme.accent.dark" is missing — expected text (a number or date in "quotes") — add theme.accent.dark',
  ],
  [
    'a logo that is not there',
    '{ logo: images/l.svg }',
    {},
    'site.yaml:1:16  there is no file images/l.svg — the path of a picture below the folder of the library, such as images/logo.svg — put the picture there, or correct its name',
  ],
  [
    'a logo that is no picture',
    '{ logo: images/l.svg }',
    { 'images/l.svg': 'a logo' },
    'site.yaml:1:16  images/l.svg is nothing that can be shown as a logo — SVG, PNG, WebP, JPEG, whatever its name — save the picture as one of these',
  ],
  [
    'a logo with a script in it',
    '{ logo: l.svg }',
    { 'l.svg': svg('#777', '<script>x</script>') },
    'site.yaml:1:16  l.svg does more than draw: it holds a script — shapes, text and colours alone — save it as a plain SVG, or as PNG',
  ],
  [
    'a preview that other sites do not show',
    '{ preview: p.svg }',
    { 'p.svg': SVG },
    'site.yaml:1:19  p.svg is nothing that can be shown as a preview — PNG, WebP, JPEG, whatever its name — save the picture as one of these',
  ],
  [
    'a picture that is too heavy',
    '{ favicon: f.svg }',
    { 'f.svg': svg('#777', `<!-- ${'x'.repeat(150_000)} -->`) },
    'site.yaml:1:19  f.svg has 151 kB — at most 100 kB for a favicon — save it smaller',
  ],
  [
    'a logo that is cut off',
    '{ logo: { light: l.png, dark: d.png } }',
    { 'l.png': PNG, 'd.png': await cutOff() },
    'site.yaml:1:38  d.png: this picture cannot be read to its end — a whole picture — save it once more, or fetch it again',
  ],
  [
    'an icon of 90 million pixels',
    '{ favicon: f.png }',
    { 'f.png': await claiming(9000, 10_000) },
    'site.yaml:1:19  f.png: this picture is 9000 by 10000 pixels, 90 million — at most 50 million — save it smaller: 3000 pixels in width are plenty',
  ],
  [
    'a logo for light screens alone',
    '{ logo: { light: l.png } }',
    { 'l.png': PNG },
    'site.yaml:1:16  "theme.logo" is not right — expected: name a picture, or one for each kind of screen: { light: …, dark: … } — correct it',
  ],
])('%s is refused', (_, theme, files, message) => expect(say(theme, files)).toEqual([message]));

it('says so in Chinese', () => {
  const theme = '{ accent: { light: "#2fae86", dark: "#5fd3a8" } }';
  expect(say(theme, {}, 'zh')[0]).toContain('对比度只有2.38:1');
});

const ofSize = async (width: number, height: number, lang: 'zh' | 'en' = 'en') =>
  say('{ preview: p.png }', { 'p.png': await png(width, height) }, lang);

it('a preview that other sites show as it is passes', async () => {
  expect(await ofSize(1200, 630)).toEqual([]);
  expect(await ofSize(600, 315)).toEqual([]);
});

it.each([
  ['too small', 599, 315],
  ['a square', 800, 800],
  ['a strip', 1600, 320],
])('one that they would cut or show small is a warning: %s', async (_, width, height) =>
  expect(await ofSize(width, height)).toEqual([
    `site.yaml:1:19  p.png has ${width} by ${height} pixels, which other sites cut or show small — 1200 by 630 pixels, at least 600 by 315 — save it in this size`,
  ]),
);

describe('a logo', () => {
  const DARK = svg('#123');
  const LIGHT = svg('#eef');

  it('that is dark and has nothing behind it is hard to see on a dark screen: a warning', () =>
    expect(say('{ logo: l.svg }', { 'l.svg': DARK })).toEqual([
      'site.yaml:1:16  l.svg can hardly be seen on a dark screen: its shapes have a contrast of 1.10:1 against the page — a logo that is seen on light and on dark screens — give one for each, logo: { light: …, dark: … }, or one with a ground of its own',
    ]));

  it.each([
    ['of each kind of screen passes', '{ logo: { light: l.svg, dark: d.svg } }', { 'l.svg': DARK, 'd.svg': LIGHT }],
    ['with a ground of its own passes', '{ logo: l.png }', { 'l.png': PNG }],
  ])('%s', (_, theme, files) => expect(say(theme, files)).toEqual([]));
});
