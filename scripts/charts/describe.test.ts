import type { Figure } from '../tables/index.ts';
import { describe as group, expect, it } from 'vitest';
import { languageOf, sample } from './sample.ts';
import { samples } from './samples.ts';
import { describe } from './describe.ts';

it('an interval that stands behind the values is told as one that has columns of its own', () => {
  const head = 'Age | Rate (95% CI)';
  const inCells = sample('bar', [head, '0–14 | 2.36 (2.27–2.44)', '15–29 | 2.57 (2.49–2.65)']);
  expect(describe(inCells, 'en')).toBe(
    'Bar chart of rate (95% CI) by age, 2 rows. The largest is 15–29 (2.57), the smallest 0–14 (2.36). Intervals of rate (95% CI): 0–14 2.27 to 2.44 and 15–29 2.49 to 2.65.',
  );
});

const stored: Record<string, string> = {
  'bar-provinces-zh':
    '条形图，按省份列出占比，共10项。在给出的数值中，最高的是广东（24.33%），最低的是河南（1.91%）。北京、江苏、福建、山东、河北未给出。',
  'bar-growth-zh':
    '条形图，按类别列出同比增速，共5项。最高的是权益类（29.6%），最低的是文化艺术品类（-49.2%）。不参与排序的有其他类38.8%。',
  'bar-two-zh':
    '条形图，按方向列出金额，共2项。最高的是出口（1.12万亿元），最低的是进口（0.57万亿元）。同比增速：最高的是出口（40.1%），最低的是进口（16.5%）。',
  'pair-turnover-zh':
    '两幅并排的条形图，按类别列出交易额和同比增速，共3项。交易额：最高的是商品类（27.95万亿元），最低的是合约类（1.18万亿元）。同比增速：最高的是合约类（10.4%），最低的是服务类（-6.5%）。',
  'line-turnover-zh':
    '折线图，2011年至2020年的交易额。最早的数值是2016年的26.1万亿元，最近的是2020年的37.21万亿元。2011年至2015年、2017年至2019年未给出。',
  'line-full-en':
    'Line chart of turnover and growth, 2011 to 2020. Turnover: the first value is RMB 6.09 trillion in 2011, the last RMB 37.21 trillion in 2020; not given: 2015. Growth: the first value is 33.8% in 2011, the last 4.5% in 2020; the highest is 57.6% in 2014; the lowest is -8.5% in 2018; not given: 2015.',
  'parts-categories-en':
    'One bar divided into 4 parts, share by category, in order: Apparel, shoes, hats and textiles 22.27%; Daily necessities 14.53%; Household appliances and audio-visual equipment 10.80%; Other 52.40%.',
  'parts-six-zh':
    '一条横条，按来源分成5部分，占比依次为：微博56.3%、客户端18.16%、网站9.4%、微信公众号7.1%、论坛3.2%。报刊未给出。',
  'statement-four-zh':
    '直播场次：超2400万场；农产品网络零售额：4158.9亿元（同比增速26.2%）；互联网普及率：70.4%；从业人员：6015.33万人（同比增速17%）。',
  'statement-four-en':
    'E-commerce turnover: RMB 37.21 trillion (growth 4.5%); Cross-border e-commerce imports and exports: RMB 1.69 trillion (growth 31.1%); People employed: more than 60 million (growth 17%); Express parcels: not given.',
  'map-shares-en':
    'Map of China, one tile for each place, showing share for 8 places. Of the values given, the largest is Guangdong (24.33%), the smallest Inner Mongolia (0.4%). Not given: Beijing and Jiangsu.',
  'map-kinds-zh':
    '中国方格地图，每格一个地方，标出6个地方的试点批次。第一批：广东、浙江；第二批：海南、北京；第三批：四川。西藏未给出。',
};

group('a chart in words', () => {
  it.each(Object.entries(stored))('tells %s', (name, words) => {
    const figure = samples[name]!;
    expect(describe(figure, languageOf(figure))).toBe(words);
  });

  it('names every row that shares the largest value', () => {
    const figure = sample('bar', ['Place | Villages', 'Zhejiang | 21', 'Guangdong | 21', 'Fujian | 3']);
    expect(describe(figure, 'en')).toBe(
      'Bar chart of villages by place, 3 rows. The largest is Zhejiang and Guangdong (21), the smallest Fujian (3).',
    );
  });

  it('tells a break as its editor wrote it, a word or a sentence', () => {
    const broken = (note: string) =>
      describe(sample('line', ['Year | Share (%)', '2018 | 5', '2019 | 6'], { break: `2019: ${note}` }), 'en');
    expect(broken('new method')).toContain('Not comparable across a break: 2019 (new method).');
    expect(broken('The method is new.')).toContain('Not comparable across a break: 2019 (The method is new).');
  });

  it('says of each value that is missing why it is', () => {
    const figure = sample('bar', ['Place | Villages', 'A | 21', 'B | x', 'C | …', 'D | <5', 'E | x', 'F | 3', 'G | /']);
    expect(describe(figure, 'en')).toBe(
      'Bar chart of villages by place, 7 rows. Of the values given, the largest is A (21), the smallest F (3). Not asked or not collected: C. Suppressed: B and E. Not applicable: G. Below the least that is shown: D (<5).',
    );
  });

  it('does not rank a value that is only a bound', () => {
    const figure = sample('bar', ['品类 | 增速', '粮油 | 58.7', '蔬菜 | 超30.0', '奶类 | 57.7', '坚果 | —'], {
      unit: '%',
    });
    expect(describe(figure, 'zh')).toBe(
      '条形图，按品类列出增速，共4项。在确切给出的数值中，最高的是粮油（58.7%），最低的是奶类（57.7%）。只给出界限的有蔬菜超30.0%。坚果未给出。',
    );
  });

  it.each([
    ['合计', '条形图，按地区列出占比，共3项。最高的是东部（84%），最低的是中部（16%）。不参与排序的有合计100%。'],
    ['全国', '条形图，按地区列出占比，共3项。最高的是东部（84%），最低的是中部（16%）。不参与排序的有全国100%。'],
    [
      '各地区合计',
      '条形图，按地区列出占比，共3项。最高的是东部（84%），最低的是中部（16%）。不参与排序的有各地区合计100%。',
    ],
    [
      '总计（推算）',
      '条形图，按地区列出占比，共3项。最高的是东部（84%），最低的是中部（16%）。不参与排序的有总计（推算）100%。',
    ],
  ])('does not rank the row %s', (total, words) => {
    expect(
      describe(sample('bar', ['地区 | 占比', '东部 | 84', '中部 | 16', `${total} | 100`], { unit: '%' }), 'zh'),
    ).toBe(words);
  });

  it('does not rank a row whose parts follow it', () => {
    const figure = sample('pair', [
      'Item | Sales (RMB billion) | Growth (%)',
      'All sales | 30 | 26',
      'of which: food | 4 | 43',
      'of which: clothes | 9 | 3',
    ]);
    expect(describe(figure, 'en')).toBe(
      'Two bar charts side by side, sales and growth by item, 3 rows. Sales: the largest is of which: clothes (RMB 9 billion), the smallest of which: food (RMB 4 billion); not ranked: All sales RMB 30 billion. Growth: the largest is of which: food (43%), the smallest of which: clothes (3%); not ranked: All sales 26%.',
    );
  });

  it('tells a line from the earliest to the latest time, however print lists its rows', () => {
    const figure = sample('line', ['年 | 占比', '2020 | 25', '2019 | —', '2018 | —', '2015 | 11'], { unit: '%' });
    expect(describe(figure, 'zh')).toBe(
      '折线图，2015年至2020年的占比。最早的数值是2015年的11%，最近的是2020年的25%。2018年、2019年未给出。',
    );
  });

  it.each([
    [
      'RMB 100 million',
      'en',
      'Line chart of amount, 2019 to 2020. The first value is 5 (RMB 100 million) in 2019, the last 6 (RMB 100 million) in 2020.',
    ],
    [
      '10,000 t',
      'en',
      'Line chart of amount, 2019 to 2020. The first value is 5 (10,000 t) in 2019, the last 6 (10,000 t) in 2020.',
    ],
    [
      '2020=100',
      'zh',
      '折线图，2019年至2020年的Amount。最早的数值是2019年的5（2020=100），最近的是2020年的6（2020=100）。',
    ],
    [
      '元/100克',
      'zh',
      '折线图，2019年至2020年的Amount。最早的数值是2019年的5（元/100克），最近的是2020年的6（元/100克）。',
    ],
    ['—', 'en', 'Line chart of amount, 2019 to 2020. The first value is 5 in 2019, the last 6 in 2020.'],
  ] as const)('keeps the unit %s apart from the number', (unit, lang, words) => {
    expect(describe(sample('line', ['Year | Amount', '2019 | 5', '2020 | 6'], { unit }), lang)).toBe(words);
  });

  it('keeps the name of a month in its capital', () => {
    const figure = sample('pair', ['Area | March 2020 (derived) | December 2020', 'Urban | 76.5 | 79.8'], {
      unit: '%',
    });
    expect(describe(figure, 'en')).toBe(
      'Two bar charts side by side, March 2020 (derived) and December 2020 by area, 1 row. March 2020 (derived): Urban: 76.5%. December 2020: Urban: 79.8%. Derived: March 2020 (derived).',
    );
  });

  it('lists negative rows where there are several', () => {
    const figure = sample('pair', ['类别 | 金额（亿元） | 增速（%）', '甲 | 3 | -1', '乙 | 2 | -2', '丙 | 1 | 4']);
    expect(describe(figure, 'zh')).toContain('增速：最高的是丙（4%），最低的是乙（-2%）；为负的有甲-1%、乙-2%。');
  });

  it('says nothing of a figure without a chart', () =>
    expect(describe(sample('none', ['a | b', 'c | 1']), 'en')).toBe(''));

  const sumOf = (row: Figure['table']['rows'][number]) =>
    Number(row.reduce((sum, cell) => sum + (cell.kind === 'number' ? cell.value : 0), 0).toFixed(6));

  it('gives no number that the figure does not give', () => {
    for (const figure of Object.values(samples)) {
      const known = JSON.stringify(figure);
      const counts = [
        figure.table.rows.length,
        figure.table.rows.filter((row) => row[1]!.kind === 'number').length,
        // Shares are of 100 %; of those that are not together, what they come to is told.
        100,
        ...figure.table.rows.map((row) => sumOf(row)),
      ].map(String);
      const numbers = describe(figure, languageOf(figure)).match(/\d+(\.\d+)?/g) ?? [];
      expect(numbers.filter((number) => !known.includes(number) && !counts.includes(number))).toEqual([]);
    }
  });
});

it('what all others leave is not told as the largest, nor are restaurants what is left', () => {
  const told = (...rows: string[]) => describe(sample('bar', ['Country | Output (Mt)', ...rows]), 'en');
  expect(told('Canada | 221', 'Iraq | 175', 'Rest of the world | 1416', 'All ages | 1812')).toBe(
    'Bar chart of output by country, 4 rows. The largest is Canada (221 Mt), the smallest Iraq (175 Mt). Not ranked: Rest of the world 1416 Mt and All ages 1812 Mt.',
  );
  expect(told('Hotels | 221', 'Restaurants | 300')).toContain('The largest is Restaurants (300 Mt)');
});

it('a unit in words is told as %, and a column called Mt keeps its capital', () => {
  const figure = sample('bar', ['Country | Mt', 'A | 5', 'B | 6']);
  expect(describe(figure, 'en')).toContain('Bar chart of Mt by country');
  expect(describe(sample('bar', ['指数 | 2003', '食品 | -1.5', '住屋 | -4.8'], { unit: '百分比' }), 'zh')).toContain(
    '食品（-1.5%）',
  );
});
