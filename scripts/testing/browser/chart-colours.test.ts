import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './connect.ts';

/** WCAG 2.2, 1.4.3. */
const LEAST = 4.5;

const drawings = globSync('scripts/charts/**/stored/*.svg')
  .toSorted()
  .map((path) => ({ name: basename(path, '.svg'), svg: readFileSync(path, 'utf8') }));

const STYLE = readFileSync('scripts/charts/chart.css', 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('words of every stored drawing stand out from what is beneath them', () => {
  it.each([
    ['in light', { colorScheme: 'light' }],
    ['in dark', { colorScheme: 'dark' }],
    ['in print', { media: 'print' }],
    ['in colours of the reader’s own', { colorScheme: 'light', forcedColors: 'active' }],
    ['in dark colours of the reader’s own', { colorScheme: 'dark', forcedColors: 'active' }],
  ] as const)('%s', async (_, media) => {
    // What is above the edge of the window has nothing beneath it.
    const page = await browser.newPage({ viewport: { width: 720, height: 2400 } });
    await page.emulateMedia(media);
    await page.setContent(`<style>${STYLE} body { margin: 0 }</style><div></div>`);
    const found = await page.evaluate(faintWords, drawings);
    await page.close();
    expect(found.words).toBeGreaterThan(1000);
    expect(found.faint.filter(({ contrast }) => contrast < LEAST)).toEqual([]);
  });
});

/** Runs in the browser: the contrast of each word with the shapes beneath its middle, or with its halo. */
function faintWords(all: { name: string; svg: string }[]) {
  const host = document.querySelector('div')!;
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const coloursOf = (colour: string): [number, number, number, number] => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
    return [red!, green!, blue!, alpha! / 255];
  };
  const over = (ground: number[], colours: number[], opacity: number) =>
    ground.map((value, index) => value * (1 - opacity) + colours[index]! * opacity);
  const luminance = (colours: number[]) => {
    const [red, green, blue] = colours.map((value) =>
      value / 255 <= 0.04 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const words = all.flatMap(({ name, svg }) => {
    host.innerHTML = svg;
    const sheet = host.querySelector('svg')!;
    const paper = coloursOf(getComputedStyle(sheet).getPropertyValue('--chart-background')).slice(0, 3);
    const groundAt = (x: number, y: number) =>
      document
        .elementsFromPoint(x, y)
        .filter((each) => ['rect', 'path', 'circle'].includes(each.tagName))
        .toReversed()
        .map((each) => getComputedStyle(each))
        .filter(({ fill }) => fill !== 'none')
        .reduce((ground, { fill, fillOpacity }) => {
          const colours = coloursOf(fill);
          return over(ground, colours, colours[3] * Number(fillOpacity));
        }, paper);
    return [...sheet.querySelectorAll('text')].flatMap((text) => {
      const lines = [...text.querySelectorAll('tspan')];
      return (lines.length ? lines : [text])
        .filter((line) => line.textContent)
        .map((line) => {
          const { left, top, width, height } = line.getBoundingClientRect();
          const ground = text.classList.contains('c-halo') ? paper : groundAt(left + width / 2, top + height / 2);
          const [light, dark] = [ground, coloursOf(getComputedStyle(line).fill).slice(0, 3)]
            .map(luminance)
            .toSorted((a, b) => b - a);
          return { drawing: name, word: line.textContent, contrast: (light! + 0.05) / (dark! + 0.05) };
        });
    });
  });
  return { words: words.length, faint: words.filter(({ contrast }) => contrast < 7) };
}
