import { describe, expect, it } from 'vitest';
import type { Figure } from '../tables/index.ts';
import { drawChart } from './index.ts';
import { onMap, sampleGrid } from './forms/map/sample.ts';
import { sample } from './sample.ts';

/** Elements of a drawing by their name and a class, with the attributes that are numbers. */
function elements(figure: Figure, name: string, cssClass: string, size: 'narrow' | 'wide' = 'wide') {
  const lang = /\p{Script=Han}/u.test(figure.table.columns[0]!.name) ? 'zh' : 'en';
  const svg = drawChart(figure, { lang, size });
  return [...svg.matchAll(new RegExp(`<${name} ([^>]*)>(?:([^<]*)<)?`, 'g'))]
    .filter(([, attributes]) => / class="([^"]*)"/.exec(` ${attributes}`)?.[1]?.split(' ').includes(cssClass))
    .map(([, attributes, text]) => {
      const number = (key: string) => Number(new RegExp(`(?:^| )${key}="([^"]*)"`).exec(attributes!)?.[1]);
      return { x: number('x'), y: number('y'), width: number('width'), text: text ?? '' };
    });
}

describe('two measures in one unit', () => {
  it.each([
    ['%', ['90', '30']],
    ['亿元', ['90', '30']],
    ['%', ['84.54', '10.7']],
  ])('have one scale: bars in %s are as long as their values are large', (unit, [one, two]) => {
    const figure = sample('pair', ['地区 | 甲 | 乙', `东部 | ${one} | ${two}`], { unit });
    for (const size of ['narrow', 'wide'] as const) {
      const [first] = elements(figure, 'rect', 'c-mark', size);
      const [second] = elements(figure, 'rect', 'c-mark-2', size);
      expect(first!.width / second!.width).toBeCloseTo(Number(one) / Number(two), 0);
    }
  });

  it('have one scale where one is in 万亿元 and one in 亿元', () => {
    const figure = sample('pair', ['地区 | 甲（万亿元） | 乙（亿元）', '东部 | 1 | 5000']);
    const [first] = elements(figure, 'rect', 'c-mark');
    const [second] = elements(figure, 'rect', 'c-mark-2');
    expect(first!.width / second!.width).toBeCloseTo(2, 1);
  });

  it('in two units have two', () => {
    const figure = sample('pair', ['地区 | 甲（亿元） | 乙（%）', '东部 | 5000 | 5']);
    expect(elements(figure, 'rect', 'c-mark')[0]!.width).toBeGreaterThan(100);
    expect(elements(figure, 'rect', 'c-mark-2')[0]!.width).toBeGreaterThan(100);
  });
});

describe('bars', () => {
  it.each(['narrow', 'wide'] as const)('keep their length beside a value that is not given, %s', (size) => {
    const rows = [
      'Year | Sales (RMB billion) | Growth (%)',
      '2019 | 120.5 | —',
      '2020 | 159.1 | 32.0',
      '2021 | 151.0 | -5.1',
    ];
    const bars = elements(sample('pair', rows), 'rect', 'c-mark-2', size);
    expect(Math.max(...bars.map(({ width }) => width))).toBeGreaterThan(25);
  });

  it.each(['narrow', 'wide'] as const)('and their labels stand on the sheet, %s', (size) => {
    const rows = ['Region | Growth (%)', 'East | 120.5', 'West | -98.25', 'North | —'];
    const labels = elements(sample('bar', rows), 'text', 'c-value', size);
    expect(labels.map(({ text }) => text)).toEqual(['120.5%', '-98.25%']);
    expect(Math.max(...labels.map(({ x }) => x))).toBeLessThan(size === 'narrow' ? 340 - 40 : 680 - 40);
  });

  it('of a total are outlines', () => {
    const figure = sample('bar', ['地区 | 占比（%）', '东部 | 84', '中部 | 16', '合计 | 100']);
    expect(elements(figure, 'rect', 'c-total')).toHaveLength(1);
    expect(elements(figure, 'rect', 'c-mark')).toHaveLength(3);
  });
});

describe('a line', () => {
  const values = [228, 171, 114, 57, 0, 940, 883, 826, 28, 968, 911];
  const rows = values.map((value, index) => `${1990 + index} | ${value}`);

  it.each(['narrow', 'wide'] as const)('has no value on the labels of its axis, %s', (size) => {
    const figure = sample('line', ['Year | Number (items)', ...rows]);
    const axis = elements(figure, 'text', 'c-small', size);
    const labels = elements(figure, 'text', 'c-value', size);
    expect(labels.map(({ text }) => text)).toContain('0');
    expect(Math.max(...labels.map(({ y }) => y))).toBeLessThan(Math.min(...axis.map(({ y }) => y)) - 10);
  });

  it('breaks no month between its letters and cuts none at the edge', () => {
    const months = ['January', 'February', 'March', 'September', 'November', 'December'];
    const figure = sample('line', [
      'Month | Parcels (million)',
      ...months.map((month, index) => `${month} 2023 | ${index}`),
    ]);
    // 'February' comes before 'March' in time as well as here.
    for (const size of ['narrow', 'wide'] as const) {
      const axis = elements(figure, 'text', 'c-small', size);
      expect(axis.map(({ text }) => text).filter((text) => !/^(?:[A-Z][a-z]{2,8})?(?: ?2023)?$/.test(text))).toEqual(
        [],
      );
      expect(axis[0]!.text).toMatch(/^January/);
      expect(axis[0]!.x).toBeGreaterThan(25);
    }
  });

  it('shows the first and the last time, whatever stands between', () => {
    const figure = sample('line', ['Year | Share (%)', '2010 | 5', '2018 | 18', '2020 | 25', '2021 (forecast) | 27']);
    const shown = elements(figure, 'text', 'c-small', 'narrow').map(({ text }) => text);
    expect(shown).toContain('2010');
    expect(shown).toContain('(forecast)');
  });
});

it('Seven kinds on a map share no shade: those of the fewest places are grey', () => {
  const places = ['广东', '浙江', '江苏', '北京', '上海', '安徽', '河南', '四川'];
  const kinds = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '庚'];
  const figure = onMap(['省份 | 品类', ...places.map((place, index) => `${place} | ${kinds[index]}`)]);
  const counts = [1, 2, 3, 4, 5, 6].map((shade) => elements(figure, 'rect', `c-part-${shade}`).length);
  expect(counts).toEqual([2, 1, 1, 1, 1, 1]);
  expect(elements(figure, 'rect', 'c-part-rest')).toHaveLength(1);
});

describe('the shades of a map', () => {
  it('are told beneath the map', () => {
    const figure = onMap(['Province | Share (%)', 'Guangdong | 40.3', 'Zhejiang | 5.0']);
    for (const size of ['narrow', 'wide'] as const) {
      const key = elements(figure, 'text', 'c-small', size).map(({ text }) => text);
      expect(key).toEqual(expect.arrayContaining(['0–11', '11–22', '22–33', '33–44']));
    }
  });

  it('carry no number that runs over its tile: all are listed then', () => {
    const figure = onMap(['省份 | 人口（人）', '广东 | 126012510'], { grid: { ...sampleGrid(true), columns: 8 } });
    expect(elements(figure, 'text', 'c-strong', 'narrow')).toEqual([]);
    expect(elements(figure, 'text', 'c-small', 'narrow').map(({ text }) => text)).toContain('广东\u00a0126012510');
    expect(elements(figure, 'text', 'c-strong', 'wide').map(({ text }) => text)).toEqual(['126012510']);
  });
});

describe('a heat map', () => {
  const days = (value: string) => [
    'Day | Parcels (million)',
    ...Array.from({ length: 9 }, (_, day) => `2023-05-0${day + 1} | ${day === 3 ? value : day * 10}`),
  ];

  it('tells in its key what a tile without a value means where no sign has room in it', () => {
    for (const [value, word] of [
      ['—', 'not given'],
      ['x', 'suppressed'],
    ] as const) {
      const figure = sample('heat', days(value));
      expect(elements(figure, 'text', 'c-small').map(({ text }) => text)).toContain(word);
      expect(elements(figure, 'rect', 'c-tile-missing')).toHaveLength(2);
      expect(drawChart(figure, { lang: 'en', size: 'wide' })).not.toContain(`: ${word}`);
    }
    expect(elements(sample('heat', days('30')), 'rect', 'c-tile-missing')).toEqual([]);
  });

  it('writes its limits as an axis does', () => {
    const figure = sample('heat', ['Place | 2020 | 2021', 'Oslo | 1200 | 12000', 'Bergen | 4000 | 9000'], {
      unit: 'people',
    });
    expect(elements(figure, 'text', 'c-small').map(({ text }) => text)).toEqual(
      expect.arrayContaining(['0–3,000', '9,000–12,000']),
    );
  });

  it('shades an estimate by its value, as any other', () => {
    const figure = sample('heat', ['Place | 2020 | 2021', 'Oslo | 10 | 90 (e)', 'Bergen | 40 | 80'], { unit: '%' });
    const svg = drawChart(figure, { lang: 'en', size: 'wide' });
    expect(svg).toMatch(/class="c-shade-4 c-unsure"/);
    expect(svg).toMatch(/class="c-tile-text c-shade-4-text"[^>]*>90 \(e\)</);
  });
});

it('A row of a slope that has no second value is named at its first on a narrow sheet too', () => {
  const figure = sample('slope', [
    'Answer | Men (%) | Women (%)',
    'Satisfied with how it was handled | 61.2 | 66.8',
    'Turned to an association of consumers | 8.3 | —',
  ]);
  const svg = drawChart(figure, { lang: 'en', size: 'narrow' })
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
  expect(svg).toContain('Turned to an association of consumers 8.3%');
});

it('A line to compare with has a piece of itself beside its name where the names of rows stand above the bars', () => {
  const rows = [
    'Answer | Share',
    'Satisfied with how the complaint was handled | 61%',
    'Would buy there again soon | 40%',
  ];
  const figure = sample('bar', rows, { reference: '50 half' });
  const svg = drawChart(figure, { lang: 'en', size: 'narrow' });
  const xs = (cssClass: string) =>
    [...svg.matchAll(new RegExp(`<line x1="([^"]*)"[^>]*class="${cssClass}`, 'g'))].map(([, x]) => x);
  expect(xs('c-lead')).toHaveLength(1);
  expect(xs('c-reference')).toEqual([...xs('c-lead'), ...xs('c-lead')]);
});

it('Panels side by side have the same time at the same place, whichever values they end with', () => {
  const figure = sample(
    'small',
    [
      'Year | North | South',
      ...Array.from({ length: 30 }, (_, year) => `${1991 + year} | ${year === 29 ? 7 : 123} | 245.5`),
    ],
    { unit: '%', of: 'line' },
  );
  const svg = drawChart(figure, { lang: 'en', size: 'wide' });
  const ends = [...svg.matchAll(/<circle cx="([^"]*)"/g)].map(([, x]) => x);
  expect(ends).toHaveLength(2);
  expect(ends[0]).toBe(ends[1]);
});

it('answers on a scale have a hue on each side of the one in the middle', () => {
  const shadesIn = (...heads: string[]) => {
    const values = heads.map((_, index) => (index === 0 ? 100 - 10 * (heads.length - 1) : 10));
    const figure = sample('share', [
      `Question | ${heads.map((head) => `${head} (%)`).join(' | ')}`,
      `A | ${values.join(' | ')}`,
    ]);
    const svg = drawChart(figure, { lang: 'en', size: 'wide' });
    return [...new Set([...svg.matchAll(/c-part-(\w+)/g)].map(([, shade]) => shade))];
  };
  expect(shadesIn('Strongly agree', 'Agree', 'Neither agree nor disagree', 'Disagree', 'Strongly disagree')).toEqual([
    '5',
    '6',
    'rest',
    '4',
    '2',
  ]);
  expect(shadesIn('满意', '一般', '不满意')).toEqual(['5', 'rest', '2']);
  expect(shadesIn('North', 'Neutral', 'South', 'West')).toEqual(['1', '2', '3', '4']);
  expect(shadesIn('Neutral', 'North', 'South')).toEqual(['1', '2', '3']);
});
