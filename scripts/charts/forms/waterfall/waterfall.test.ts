import { describe, expect, it } from 'vitest';
import { chartProblem, describe as told, drawChart } from '../../index.ts';
import { sample } from '../../sample.ts';

const bars = (svg: string): { left: number; right: number }[] =>
  [...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="(?!12")/g)].map(([, x, width]) => ({
    left: Number(x),
    right: Number(x) + Number(width),
  }));

const rows = ['Item | Amount (t)', 'Sales | 120', 'Costs | -80', 'Gross profit | 40', 'Fees | 5.5', 'Total | 45.5'];
const figure = sample('waterfall', rows, { totals: 'Gross profit' });

describe('a waterfall', () => {
  it.each(['narrow', 'wide'] as const)(
    'has each step begin where the one before ended, and sums at zero, %s',
    (size) => {
      const [sales, costs, gross, fees, total] = bars(drawChart(figure, { lang: 'en', size }));
      const near = (one: number, other: number) => expect(Math.abs(one - other)).toBeLessThan(0.3);
      near(costs!.right, sales!.right);
      near(costs!.left, gross!.right);
      near(fees!.left, gross!.right);
      near(fees!.right, total!.right);
      near(gross!.left, sales!.left);
      near(total!.left, sales!.left);
      near((costs!.right - costs!.left) / (sales!.right - sales!.left), 80 / 120);
    },
  );

  it('is told in order, with its sums', () =>
    expect(told(figure, 'en')).toBe(
      'Waterfall chart of amount by item, 5 rows. It starts with Sales 120 t. Then Costs -80 t lead to Gross profit 40 t. Then Fees 5.5 t lead to Total 45.5 t.',
    ));

  it('forgives what rounding explains', () =>
    expect(
      chartProblem(sample('waterfall', ['Item | Amount', 'A | 1.4', 'B | 1.4', 'C | 1.4', 'Total | 4'])),
    ).toBeUndefined());

  it('draws steps below zero and a sum of nothing', () => {
    const svg = drawChart(sample('waterfall', ['Item | Amount', 'A | -5', 'B | 5', 'Total | 0']), {
      lang: 'en',
      size: 'wide',
    });
    const [first, second, sum] = bars(svg);
    expect(first).toEqual(second);
    expect(sum!.right - sum!.left).toBe(1);
  });

  it.each<[string[], string | undefined, string]>([
    [
      rows.with(5, 'Total | 47'),
      'Gross profit',
      'chart="waterfall" adds up its rows: those before “Total” come to 45.5, and it says 47; correct the values, or name other rows that are sums in totals="…", or use chart="bar"',
    ],
    [
      rows,
      undefined,
      'chart="waterfall" would add “Gross profit” to the rows before it, and it is just what they come to; name it as a sum in totals="Gross profit", or use chart="bar"',
    ],
    [
      rows.with(4, 'Fees | —'),
      'Gross profit',
      'chart="waterfall" adds up its rows, and “Fees” gives no exact value; use chart="bar"',
    ],
    [
      rows.with(4, 'Fees | over 5'),
      'Gross profit',
      'chart="waterfall" adds up its rows, and “Fees” gives no exact value; use chart="bar"',
    ],
    [
      ['Item | Amount', 'A | 5'],
      undefined,
      'chart="waterfall" draws steps from a start, and there is one row alone; use chart="bar"',
    ],
    [
      ['Item | A | B', 'x | 5 | 6'],
      undefined,
      'chart="waterfall" draws one column and would leave out the others; found 2 (A, B); make several figures, or use chart="bar"',
    ],
  ])('is refused with the reason (%#)', (lines, totals, problem) =>
    expect(chartProblem(sample('waterfall', lines, totals ? { totals } : {}))).toBe(problem),
  );
});
