import { expect, it } from 'vitest';
import { siteOf } from '../testing/site.ts';
import { pageFrom } from './site.ts';
import { weigh } from './weight.ts';

const html = `<!doctype html><link rel="stylesheet" href="/reports/_astro/a.css"><p>${'word '.repeat(200)}</p>`;
const style = 'p { color: red }'.repeat(50);
const weight = (light?: number) => weigh(pageFrom('/en/x/', html), siteOf({ '_astro/a.css': style }), light).view;

it('weighs a page and its style sheets as they are sent', () => {
  expect(weight()).toBeGreaterThan(100);
  expect(weight()).toBeLessThan((html.length + style.length) / 5);
});
it('takes a page as it is that is light even so, with its sheets as they are sent', () => {
  const sheet = weight(100_000) - html.length;
  expect(sheet).toBeGreaterThan(0);
  expect(sheet).toBeLessThan(style.length / 5);
  expect(weight(html.length)).toBe(weight());
});
