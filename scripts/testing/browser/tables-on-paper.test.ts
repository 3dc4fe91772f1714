import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onPaper, tableHtml, tableOf } from '../../tables/index.ts';
import { openBrowser } from './connect.ts';

/** What sheets of A4 have between their margins, upright and turned, in px. */
const [UPRIGHT, TURNED] = [680, 1009];
const STYLES = ['tokens', 'site', 'figures'].map((name) => readFileSync(`src/styles/${name}.css`, 'utf8')).join('\n');
/** The widest that readers have. */
const FONT = ":root { --sans: 'DejaVu Sans', Verdana, sans-serif }";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: UPRIGHT, height: 900 } });
  await page.emulateMedia({ media: 'print' });
});

afterAll(() => browser.close());

const times = <T>(count: number, text: (index: number) => T) => Array.from({ length: count }, (_, at) => text(at));

const tables: [string, string[], string[]][] = [
  ...[8, 12, 16, 20, 30, 40].flatMap((count) =>
    ['7', '12.3', '12,345', '-1,234.5', '12,345,678.9'].map((value): [string, string[], string[]] => [
      `${count} years of ${value}`,
      ['Place', ...times(count, (at) => String(1980 + at))],
      ['Trondheim', ...times(count, () => value)],
    ]),
  ),
  ...[3, 6, 9, 12].map((count): [string, string[], string[]] => [
    `${count} years of two measures`,
    ['地区', ...times(count, (at) => [`${2010 + at} › 出口额（亿元）`, `${2010 + at} › 增速（%）`]).flat()],
    ['内蒙古自治区', ...times(2 * count, (at) => (at % 2 ? '-12.5' : '1234.5'))],
  ]),
  [
    'columns of words',
    ['Place', ...times(9, (at) => `Responsibility ${at}`)],
    ['Trondheim', ...times(9, () => 'Administration of the whole')],
  ],
];

describe('a printed table keeps to the sheet, in letters of 7 points or more', () => {
  it.each(tables)('%s', async (_, head, row) => {
    const table = tableOf(head, [row, row], 'en');
    const figure = { id: 'f', chart: 'none', title: 'T', source: 'S', table } as const;
    const sheet = onPaper(figure, 'en') === 'turned' ? TURNED : UPRIGHT;
    await page.setViewportSize({ width: sheet, height: 900 });
    await page.setContent(
      `<style>${STYLES}${FONT}body{margin:0}</style><div class="table-scroll"><table class="data ${onPaper(figure, 'en') ?? ''}">${tableHtml(figure, { lang: 'en' })}</table></div>`,
    );
    const cells = await page.$$eval('.data :is(th, td)', (all) =>
      all.map((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        const { left, right } = range.getBoundingClientRect();
        return { text: cell.textContent, left, right, type: parseFloat(getComputedStyle(cell).fontSize) };
      }),
    );
    expect(cells.filter(({ left, right }) => left < 0 || right > sheet + 0.5)).toEqual([]);
    expect(Math.min(...cells.map(({ type }) => type)) * 0.75).toBeGreaterThan(6.99);
  });
});
