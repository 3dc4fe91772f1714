import { expect, it } from 'vitest';
import { checkContent } from '../check-content.ts';
import { formatProblem, readLibrary } from '../../content/index.ts';
import type { FileContent } from '../../files/index.ts';
import { SITE } from '../../testing/library.ts';
import { png } from '../../testing/pictures.ts';

const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>';

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
    { 'l.svg': SVG.replace('<path', '<script>x</script><path') },
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
    '{ favicon: f.png }',
    { 'f.png': new Uint8Array([...PNG, ...new Uint8Array(150_000)]) },
    'site.yaml:1:19  f.png has 151 kB — at most 100 kB for a favicon — save it smaller',
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
