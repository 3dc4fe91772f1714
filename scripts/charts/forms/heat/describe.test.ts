import { expect, it } from 'vitest';
import { randomFigure, randomLanguage } from '../../../testing/chart-properties/index.ts';
import { seriesOf } from '../../data/index.ts';
import { describe as inWords } from '../../index.ts';
import { random } from './random.ts';
import { samples } from './sample.ts';

it.each([
  [
    'heat-easy-zh',
    'zh',
    '热图，按地区分4行（东部、中部、西部、东北），4列（服装、食品、家电、书籍），每格按数值分深浅。最高的是东部服装（22.5%），最低的是西部书籍（1.9%）。西部（家电）未给出。',
  ],
  [
    'heat-close-en',
    'en',
    'Heat map, 3 rows by place (Bergen, Oslo and Tromsø) and 4 columns (2019 to 2022), each cell shaded by its value. The largest is Bergen, 2020 (9.1 °C), the smallest Tromsø, 2021 (4.9 °C).',
  ],
  [
    'heat-months-zh',
    'zh',
    '日历图，2019年1月至2021年6月的入境人数，每天或每月一格，按数值分深浅。在给出的数值中，最高的是2019年7月（179.8万人），最低的是2021年2月（60.0万人）。2020年2月未调查。',
  ],
] as const)('%s is told', (name, lang, words) => expect(inWords(samples[name]!, lang)).toBe(words));

it('tells the highest and the lowest of all cells, in 1,000 random tables', { timeout: 120_000 }, () => {
  for (let seed = 1; seed <= 1000; seed++) {
    const figure = randomFigure('heat', random.any, seed);
    const cells = seriesOf(figure).flatMap((one) =>
      one.cells.flatMap((cell) => (cell.kind === 'number' ? [cell] : [])),
    );
    const words = inWords(figure, randomLanguage(seed));
    const sorted = cells.toSorted((a, b) => a.value - b.value);
    for (const end of sorted.length ? [sorted[0], sorted.at(-1)] : []) {
      const same = cells.filter(({ value }) => value === end!.value);
      expect(
        same.some(({ text }) => words.includes(text)),
        `table ${seed}: ${end!.text}`,
      ).toBe(true);
    }
  }
});
