import { describe, expect, it } from 'vitest';
import { chartProblem, drawChart, withForm } from './index.ts';
import { sample } from './sample.ts';

const chosen = (rows: string[], more = {}) => withForm(sample('auto', rows, more)).chart;

describe('a figure that names no form is drawn by the shape of its table', () => {
  it.each<[string, string[], string]>([
    ['one row is a number', ['Item | Value (%)', 'Share | 5'], 'statement'],
    [
      'a few rows with units of their own are numbers',
      ['Item | Value | Unit', 'Sales | 5 | t', 'Staff | 6 | persons'],
      'statement',
    ],
    ['one series over a few times has columns', ['Year | Sales (t)', '2019 | 5', '2020 | 6'], 'column'],
    [
      'over many times it is a line',
      ['Year | Sales (t)', ...Array.from({ length: 13 }, (_, i) => `${2000 + i} | ${i}`)],
      'line',
    ],
    ['several series in one unit are lines', ['Year | A (t) | B (t)', '2019 | 5 | 4', '2020 | 6 | 7'], 'line'],
    ['shares that are 100% together are parts', ['Kind | Share (%)', 'A | 60', 'B | 40'], 'parts'],
    ['rows that are 100% each are bars of 100%', ['Kind | Yes (%) | No (%)', 'A | 60 | 40', 'B | 30 | 70'], 'share'],
    [
      'two measures in two units stand side by side',
      ['Kind | Sales (t) | Growth (%)', 'A | 6 | 4', 'B | 3 | 7'],
      'pair',
    ],
    ['places over time are lines of places', ['Country | 2019 rank | 2020 rank', 'A | 6 | 4', 'B | 3 | 7'], 'rank'],
    ['a low and a high alone are ranges', ['Month | Low (°C) | High (°C)', 'May | 6 | 14', 'June | 9 | 17'], 'dot'],
    ['anything else with numbers is bars', ['Kind | Sales (t)', 'A | 6', 'B | 3'], 'bar'],
    ['several columns in one unit are bars in groups', ['Kind | 2019 (t) | 2020 (t)', 'A | 6 | 4', 'B | 3 | 7'], 'bar'],
    [
      'a first choice that cannot draw the table gives way',
      ['Year | A (t) | B (%)', '2020 | 6 | 4', '2020 | 3 | 7'],
      'pair',
    ],
  ])('%s', (_, rows, form) => {
    expect(chosen(rows)).toBe(form);
    expect(drawChart(sample('auto', rows), { lang: 'en', size: 'wide' })).toContain(`chart-${form} `);
  });

  it('whole="no" says that shares are no parts', () =>
    expect(chosen(['Kind | Share (%)', 'A | 60', 'B | 40'], { whole: 'no' })).toBe('bar'));

  it('and refused where none can, with what to write', () => {
    const figure = sample('auto', ['Kind | Remark', 'A | good', 'B | bad']);
    expect(chartProblem(figure, 'en')).toBe('no form of chart suits this table; use chart="none"');
    expect(chartProblem(figure, 'zh')).toBe('没有一种图适合这张表；请用 chart="none"');
    expect(drawChart(figure, { lang: 'en', size: 'wide' })).toBe('');
  });
});
