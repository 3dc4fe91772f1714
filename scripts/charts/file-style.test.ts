import { readFileSync } from 'node:fs';
import { chartColours } from '../theme/index.ts';
import { expect, it } from 'vitest';
import { fileStyle } from './file-style.ts';

const css = readFileSync(new URL('./chart.css', import.meta.url), 'utf8');

it('the style of a file has its colours where they are used, as on a light page', () => {
  const sheet = `/* One. */ .chart { --a: #111; --b: var(--a); font-family: var( --own, 'A', serif ); }
    @media (prefers-color-scheme: dark) { .chart { --a: #eee; } } .chart .c { fill: var(--b); }
    .chart.chart { --a: #222; }`;
  expect(fileStyle(sheet)).toBe(".chart { font-family: 'A', serif; } .chart .c { fill: #222; }");
});

it('that of our charts leaves nothing to programs that know neither custom properties nor screens', () => {
  const own = fileStyle(`${css}\n${chartColours({ light: '#a1135e', dark: '#ff9ecb' }, css)}`);
  for (const style of [fileStyle(css), own]) {
    expect(style).not.toMatch(/--|var\(|@|undefined|:\s*;/);
    expect(style.match(/\{/g)!.length).toBe(style.match(/\}/g)!.length);
  }
  expect(fileStyle(css)).toMatch(/\.c-mark \{\s*fill: #2b7797;/);
  expect(own).not.toMatch(/\.c-mark \{\s*fill: #2b7797;/);
});
