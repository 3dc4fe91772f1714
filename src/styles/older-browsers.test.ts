import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const FOLDER = 'src/styles';
const sheets = readdirSync(FOLDER).filter((name) => name.endsWith('.css'));

/** Safari reads the style, colour and thickness of a line from properties of their own only. */
const shorthands = (css: string): string[] => css.match(/text-decoration:\s*[^\s;]+ [^;}]*/g) ?? [];

/** Lists of selectors, a line each. Who does not know :has() passes over all that is listed with it. */
const mixedLists = (css: string): string[] =>
  [...css.matchAll(/([^{};@]*:has\([^{};@]*)\{/g)]
    .map(([, list = '']) => list.replace(/\/\*.*?\*\//gs, '').trim())
    .filter((list) => list.split(',\n').some((selector) => !selector.includes(':has(')));

it.each(sheets)('%s takes no more from a browser than what it does not know', (name) => {
  const css = readFileSync(`${FOLDER}/${name}`, 'utf8');
  expect([...shorthands(css), ...mixedLists(css)]).toEqual([]);
});

it('sees what would', () => {
  expect(shorthands('a { text-decoration: underline dotted red; } b { text-decoration: underline; }')).toEqual([
    'text-decoration: underline dotted red',
  ]);
  expect(mixedLists('/* One. */\nb,\nc:has(d) {\n margin: 0;\n}\ne:has(f),\ng:has(h) {\n}\n')).toEqual([
    'b,\nc:has(d)',
  ]);
});
