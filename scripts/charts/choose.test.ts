import { describe, expect, it } from 'vitest';
import { chartProblem, drawChart, withForm } from './index.ts';
import { sample } from './sample.ts';

const years = [2015, 2016, 2017, 2018, 2019, 2020];
const six = '5 | 6 | 7 | 8 | 9 | 10';
const letters = (count: number) =>
  Array.from({ length: count }, (_, index) => `${'ABCDEFGHIJ'[index]} (t)`).join(' | ');
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1).join(' | ');

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
    [
      'shares that are 100% together with their sum are parts',
      ['Kind | Share (%)', 'A | 60', 'B | 40', 'Total | 100'],
      'parts',
    ],
    [
      'men and women by age are a pyramid, whose sums stand beneath',
      ['Age group | Female (t) | Male (t)', '0- 4 | 6 | 4', '5- 9 | 3 | 7', 'Total | 9 | 11'],
      'pyramid',
    ],
    [
      'so they are where labels say the age',
      ['组别 | 男（人） | 女（人）', '14岁以下 | 6 | 4', '65岁以上 | 3 | 7'],
      'pyramid',
    ],
    [
      'many times as heads are lines, one for each row',
      [`Kind | ${years.map((year) => `${year} (t)`).join(' | ')}`, `A | ${six}`, `B | ${six}`],
      'line',
    ],
    [
      'times as heads that are 100% each are bars of 100%',
      ['Kind | 2019 (%) | 2020 (%)', 'A | 60 | 30', 'B | 40 | 70'],
      'share',
    ],
    [
      'nine series over time are panels',
      [`Year | ${letters(9)}`, ...years.map((year) => `${year} | ${numbers(9)}`)],
      'small',
    ],
    [
      'so are nine rows under times as heads',
      [
        `Kind | ${years.map((year) => `${year} (t)`).join(' | ')}`,
        ...[...'ABCDEFGHI'].map((kind) => `${kind} | ${six}`),
      ],
      'small',
    ],
    [
      'a column of text cuts the table into panels',
      ['Year | Place | Sales (t)', '2019 | A | 5', '2020 | A | 6', '2019 | B | 5', '2020 | B | 6'],
      'small',
    ],
    [
      'one row under many times is a course',
      [`Item | ${years.map((year) => `${year} (t)`).join(' | ')}`, `A | ${six}`],
      'column',
    ],
    [
      'shares that say so in their cells are parts of their rows',
      ['Place | Yes | No', 'A | 60% | 40%', 'B | 30% | 70%'],
      'share',
    ],
    [
      'six columns of one unit are shades',
      [`Kind | ${letters(6)}`, ...['X', 'Y', 'Z'].map((kind) => `${kind} | ${numbers(6)}`)],
      'heat',
    ],
    [
      'two units of many rows are points',
      ['Country | Sales (t) | Growth (%)', ...Array.from({ length: 25 }, (_, row) => `C${row} | ${row} | ${30 - row}`)],
      'scatter',
    ],
    [
      'rows in units of their own are lines over the times that stand as heads',
      [
        'Item | 2019 | 2020 | 2021',
        'Output (t) | 5 | 6 | 7',
        'Stock (t) | 3 | 2 | 4',
        'Growth (%) | 2.1 | 3.4 | 1.9',
        'Loss (%) | 0.2 | 0.3 | 0.1',
        'Staff (persons) | 120 | 125 | 131',
      ],
      'line',
    ],
    [
      'so they are where a column gives the units',
      [
        '指标 | 单位 | 2019年 | 2020年',
        '产量 | 吨 | 5 | 6',
        '库存 | 吨 | 3 | 2',
        '增速 | % | 2.1 | 3.4',
        '损耗率 | % | 0.2 | 0.3',
        '职工 | 人 | 120 | 125',
      ],
      'line',
    ],
    [
      'amounts in units of another size stand on scales of their own',
      ['地区 | 用水量（亿立方米） | 人均用水量（立方米）', '东部 | 24.9 | 490.6', '西部 | 9.9 | 741.6'],
      'pair',
    ],
    [
      'parts beside their sum are put end to end',
      ['Case | Old (cases) | New (cases) | Total (cases)', 'Civil | 694 | 22 | 716', 'Labour | 57 | 5 | 62'],
      'stack',
    ],
    [
      'columns of which one is called a sum and is none are bars',
      ['Case | Old (cases) | New (cases) | Total (cases)', 'Civil | 694 | 22 | 720', 'Labour | 57 | 5 | 62'],
      'bar',
    ],
    [
      'a column that says % in its head is none of tons',
      ['Country | Mt | % of total', 'A | 572 | 13.2', 'B | 567 | 13.1', 'C | 221 | 5.1'],
      'pair',
    ],
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

  it('a figure that names a map of the library is drawn on it', () => {
    const tile = { id: 'a', code: 'A', name: 'A', known: ['a'], column: 0, row: 0 };
    const grid = { name: 'Somewhere', columns: 1, rows: 1, tiles: [tile] };
    expect(chosen(['Place | Sales (t)', 'A | 6', 'Total | 6'], { map: 'somewhere', grid })).toBe('map');
  });

  it('whole="no" says that shares are no parts', () =>
    expect(chosen(['Kind | Share (%)', 'A | 60', 'B | 40'], { whole: 'no' })).toBe('bar'));

  it('a column of text beside labels that stand once cuts nothing: the table is refused', () =>
    expect(chartProblem(sample('auto', ['Value | Answer | Cases (t)', '1 | Yes | 6', '2 | No | 3']), 'en')).toBe(
      'no form of chart suits this table, which has words in “Answer”; use chart="none"',
    ));
  it('in a data file it may be a second column of labels', () =>
    expect(
      chartProblem(
        {
          ...sample('auto', ['Region | Country | Cases (t)', 'Asia | China | 6', 'Africa | Egypt | 3']),
          data: 'a.csv',
        },
        'en',
      ),
    ).toBe(
      'no form of chart suits this table, which has words in “Country”; set one column of labels under the other by columns="… › …", or use chart="none"',
    ));

  it('and refused where none can, with what to write', () => {
    const figure = sample('auto', ['Kind | Remark', 'A | good', 'B | bad']);
    expect(chartProblem(figure, 'en')).toBe(
      'no form of chart suits this table, which has words in “Remark”; use chart="none"',
    );
    expect(chartProblem(figure, 'zh')).toBe('没有一种图适合这张表，表里“Remark”列是文字；请用 chart="none"');
    expect(drawChart(figure, { lang: 'en', size: 'wide' })).toBe('');
  });
});
