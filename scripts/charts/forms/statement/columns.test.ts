import { describe, expect, it } from 'vitest';
import { describe as describeFigure, drawChart } from '../../index.ts';
import { sample } from '../../sample.ts';

const rows = ['Item | 2020 | 2019', 'Coal (t) | 100 | 112', 'Loss (%) | 2.1 | 2.4'];

describe('big numbers that are of one column among several alike', () => {
  const figure = sample('statement', rows);

  it('are drawn with its head, and the others in the unit of their row', () => {
    const texts = [...drawChart(figure, { lang: 'en', size: 'wide' }).matchAll(/>([^<>]+)</g)].map(([, text]) => text);
    expect(texts).toEqual(['100', 't', 'Coal (t)', '2020', '2019 112', '2.1%', 'Loss (%)', '2020', '2019 2.4%']);
  });

  it('are told with it', () =>
    expect(describeFigure(figure, 'en')).toBe(
      'Coal (t) (2020): 100 t (2019 112 t); Loss (%) (2020): 2.1% (2019 2.4%).',
    ));

  it('those beside a target or a change are not', () =>
    expect(
      drawChart(sample('statement', ['Item | Value (t) | Target | Change (%)', 'Coal | 100 | 90 | 3']), {
        lang: 'en',
        size: 'wide',
      }),
    ).not.toContain('Value'));
});

it('a row of many numbers in units of rows is no big number and what it is compared with', () => {
  const wide = ['Category | A | B | C | D', 'Share (%) | 1 | 2 | 3 | 94', 'Wait (min) | 0 | 10 | 30 | 90'];
  expect(drawChart(sample('auto', wide), { lang: 'en', size: 'wide' })).toBe('');
});
