import { expect, it } from 'vitest';
import { sample } from './sample.ts';
import { drawSpark, sparkPoints } from './spark.ts';

const points = (...rows: string[]) => sparkPoints(sample('column', rows));

it.each([
  ['no course has a table whose rows are no times', ['Place | Sales', 'A | 1', 'B | 2', 'C | 3']],
  ['two values are no course', ['Year | Sales', '2016 | 1', '2018 | —', '2020 | 2']],
])('%s', (_, rows) => expect(points(...rows)).toBeUndefined());

it('the first measure is read in time, whichever way print lists it, without what is missing', () =>
  expect(
    points('Year | Sales (t) | Growth (%)', '2020 | 9 | 1', '2019 | — | 2', '2018 | 4 | 3', '2016 | 2 | 4'),
  ).toEqual([
    [2016, 2],
    [2018, 4],
    [2020, 9],
  ]));

it('columns stand in true time, as high as their values from zero, the last one set off', () =>
  expect(
    drawSpark([
      [2016, 2],
      [2018, 4],
      [2019, 8],
    ]),
  ).toBe(
    '<svg class="spark" viewBox="0 0 120 32" aria-hidden="true"><rect x="0" y="24" width="21.6" height="8" class="c-spark"/><rect x="60" y="16" width="21.6" height="16" class="c-spark"/><rect x="90" y="0" width="21.6" height="32" class="c-spark-last"/></svg>',
  ));

it('what is below zero hangs from it', () =>
  expect(
    drawSpark([
      [2018, 1],
      [2019, -1],
      [2020, 3],
    ]),
  ).toContain('<rect x="40" y="24" width="28.8" height="8" class="c-spark"/>'));
