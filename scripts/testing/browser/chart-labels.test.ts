import { readFileSync } from 'node:fs';
import { type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chartForms, drawChart } from '../../charts/index.ts';
import { formsWithLabels, labelFigures } from '../chart-properties/index.ts';
import { openBrowser } from './connect.ts';

/** The program measures without a font; these are about the narrowest and the widest that readers have. */
const FONTS = ["'Noto Sans CJK SC', 'Liberation Sans', sans-serif", "'DejaVu Sans', Verdana, sans-serif"];
const TABLES = 50;
const SMALLEST = 12;
const WIDTH = { narrow: 340, wide: 680 };

interface Drawing {
  name: string;
  width: number;
  svg: string;
}

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
  const style = readFileSync('scripts/charts/chart.css', 'utf8');
  await page.setContent(`<style>${style} body { margin: 0 }</style><div></div>`);
});

afterAll(() => browser.close());

it('every form that draws something has random tables', () =>
  expect([...formsWithLabels, 'none'].toSorted()).toEqual(chartForms.toSorted()));

const drawingsOf = async (form: string): Promise<Drawing[]> => {
  const figures = await labelFigures(form, TABLES);
  return (['narrow', 'wide'] as const).flatMap((size) =>
    figures.map(({ figure, lang }, index) => ({
      name: `table ${index}, ${size}`,
      width: WIDTH[size],
      svg: drawChart(figure, { lang, size }),
    })),
  );
};

describe.each(formsWithLabels)(`labels of ${TABLES} random tables as %s`, (form) => {
  let drawings: Drawing[];
  beforeAll(async () => {
    drawings = await drawingsOf(form);
  });

  it.each(FONTS)('stay on the sheet, apart from each other and large enough, in %s', async (fonts) => {
    await page.evaluate((family) => document.body.style.setProperty('--chart-font', family), fonts);
    expect(drawings).toHaveLength(2 * TABLES);
    expect((await page.evaluate(faultsOf, { drawings, smallest: SMALLEST })).slice(0, 10)).toEqual([]);
  });
});

/** Runs in the browser. A line's box counts from the tops of its letters to what hangs below: fonts have more air of their own. */
function faultsOf({ drawings, smallest }: { drawings: Drawing[]; smallest: number }): string[] {
  const host = document.querySelector('div')!;
  return drawings.flatMap(({ name, width, svg }) => {
    host.style.width = `${width}px`;
    host.innerHTML = svg;
    const sheet = host.querySelector('svg')!;
    const frame = sheet.getBoundingClientRect();
    const labels = [...sheet.querySelectorAll('text')].flatMap((text) => {
      const lines = [...text.querySelectorAll('tspan')].filter((each) => each.textContent);
      const { d, f } = text.getScreenCTM()!;
      return (lines.length > 0 ? lines : text.textContent ? [text] : []).map((each) => {
        const size = parseFloat(getComputedStyle(each).fontSize);
        const box = each.getBoundingClientRect();
        const base = d * each.getStartPositionOfChar(0).y + f;
        return {
          ...{ words: each.textContent, size },
          left: box.left,
          right: box.right,
          top: base - 0.82 * size,
          bottom: base + 0.18 * size,
        };
      });
    });
    const outside = labels.filter(
      (one) =>
        one.left < frame.left - 1 ||
        one.right > frame.right + 1 ||
        one.top < frame.top - 1 ||
        one.bottom > frame.bottom + 1,
    );
    const over = labels.flatMap((one, index) =>
      labels
        .slice(index + 1)
        .filter(
          (other) =>
            Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
            Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 2,
        )
        .map((other) => `${name}: «${one.words}» stands over «${other.words}»`),
    );
    const small = labels.filter((one) => one.size < smallest);
    return [
      ...outside.map(({ words }) => `${name}: «${words}» leaves the sheet`),
      ...over,
      ...small.map(({ words, size }) => `${name}: «${words}» is set in ${size} px`),
    ];
  });
}
